// SPDX-License-Identifier: MIT
#include "appeals_parts.hpp"
#include <mandat/appeal/minutes_duties.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/time/deadline.hpp>
#include <mandat/wording/phrasing.hpp>

#include <algorithm>
#include <utility>

namespace mandat::appeals {
namespace {

class duty_finder {
public:
    duty_finder(const governance& of, const told_minutes& told, language wanted)
        : of_{of}
        , told_{told}
        , wanted_{wanted} {}

    [[nodiscard]] std::vector<appeal_duty> find() && {
        const bool is_reviewed = std::any_of(told_.rows.begin(), told_.rows.end(), is_for_review);
        if (is_reviewed) approve_and_announce();
        if (is_reviewed) keep_up();
        keep_up_by_itself();
        if (is_reviewed)
            add("inform_on_board",
                said(
                    phrase{"ha på anslagstavlan hur beslut laglighetsprövas",
                           "tell on the notice board how to have decisions reviewed for legality"}),
                {detail::cite("KL-8-10-5")});
        reported();
        of_items();
        if (is_reviewed)
            add("hand_over",
                said(phrase{"lämna ett överklagande som kommer till ",
                            "hand an appeal that comes to "},
                     authority_in_words(of_.region()),
                     phrase{" vidare till domstolen, med dagen då det kom in",
                            " on to the court, with the day on which it arrived"}),
                {detail::cite("KL-13-4"), detail::cite("KL-13-6")});
        return std::move(found_);
    }

private:
    using row = minuted_appeal;

    template<class Holds>
    [[nodiscard]] std::vector<std::string> where(Holds holds) const {
        std::vector<std::string> labels;
        const minutes_item* last = nullptr;
        for (const auto& one : told_.rows) {
            if (one.item == last || !holds(one)) continue;
            labels.push_back(label_of(*one.item, wanted_));
            last = one.item;
        }
        return labels;
    }
    [[nodiscard]] static bool is_by(const row& one, appeal_route route) {
        return std::any_of(
            one.found.routes.begin(), one.found.routes.end(),
            [&](const appeal_by_route& possible) { return possible.route == route; });
    }
    [[nodiscard]] static bool is_for_review(const row& one) {
        return is_by(one, appeal_route::legality_review);
    }
    void add(std::string_view key, sentence text, std::vector<const rule*> by,
             std::vector<std::string> where = {}, std::optional<date> due = std::nullopt) {
        found_.push_back({.key = key,
                          .text = std::move(text),
                          .by = std::move(by),
                          .where = std::move(where),
                          .due = due});
    }

    /// What has a last day of its own: the approval, and its announcement.
    void approve_and_announce() {
        const auto all = mandat::duties_of(*told_.read);
        if (!all) return;
        for (const auto& one : all.value()) {
            if (one.item != nullptr && !is_told(*one.item)) continue;
            const bool approves = one.limit->key == "kl-5-69";
            auto text = approves              ? said(to_approve)
                        : one.item == nullptr ? said(to_announce)
                                              : said(to_announce_by_itself);
            text = said(text, days_of(one, approves));
            appeal_duty made{.key = approves              ? "approve"
                                    : one.item == nullptr ? "announce_approval"
                                                          : "announce_by_itself",
                             .text = std::move(text),
                             .by = {one.limit->by.front()},
                             .done = one.done,
                             .was_in_time = one.in_time()};
            if (one.due) made.due = one.due->last;
            if (one.item != nullptr) made.where = {label_of(*one.item, wanted_)};
            found_.push_back(std::move(made));
        }
    }
    static constexpr phrase to_approve{"justera protokollet inom fjorton dagar från sammanträdet",
                                       "approve the minutes within fourteen days of the meeting"};
    static constexpr phrase to_announce{
        "tillkännage på anslagstavlan att protokollet justerats, senast andra dagen efter "
        "justeringen, med var protokollet finns och vilken dag det anslogs",
        "announce on the notice board that the minutes are approved, at the latest the second day "
        "after the approval, with where the minutes are and the day it was put up"};
    static constexpr phrase to_announce_by_itself{
        "tillkännage för sig att paragrafen justerats omedelbart, senast andra dagen efter; dess "
        "tid löper från det tillkännagivandet, inte från det övriga protokollets",
        "announce by itself that the paragraph was approved at once, at the latest the second day "
        "after; its time runs from that announcement, not from that of the other minutes"};

    /// `: senast torsdag 2024-05-30, gjort torsdag 2024-05-30`
    [[nodiscard]] sentence days_of(const minutes_duty& one, bool approves) const {
        sentence text;
        if (one.due)
            text = said(phrase{": senast ", ": at the latest "}, with_weekday(one.due->last));
        if (one.done) {
            const bool is_supposed = !approves && told_.supposed_announced == one.done;
            text = said(text,
                        is_supposed ? phrase{", antaget ", ", supposed "}
                                    : phrase{", gjort ", ", done "},
                        with_weekday(*one.done));
        }
        if (one.in_time() == false) text = said(text, phrase{", för sent", ", too late"});
        if (!one.done)
            text = said(text, phrase{" (om det är gjort är inte känt)",
                                     " (whether it was done is not known)"});
        return text;
    }
    [[nodiscard]] bool is_told(const minutes_item& item) const {
        return std::any_of(told_.rows.begin(), told_.rows.end(),
                           [&](const row& one) { return one.item == &item && is_for_review(one); });
    }
    /// Items that were approved by themselves have an announcement of their own.
    [[nodiscard]] static bool is_by_itself(const minutes_item& item) {
        return item.approved_at_once || item.announced;
    }
    [[nodiscard]] static std::optional<date> last_day_of(const row& one) {
        std::optional<date> last;
        for (const auto& possible : one.found.routes) {
            if (possible.route != appeal_route::legality_review) continue;
            for (const auto& time : possible.times) last = std::max(last, time.last_day());
        }
        return last;
    }
    void keep_up() {
        std::optional<date> last;
        for (const auto& one : told_.rows)
            if (!is_by_itself(*one.item)) last = std::max(last, last_day_of(one));
        auto text = said(phrase{"låt tillkännagivandet sitta uppe utan avbrott till och med tidens "
                                "sista dag, annars löper tiden inte ut",
                                "leave the announcement up without interruption through the last "
                                "day, or the time does not run out"});
        if (last) text = said(text, ": ", with_weekday(*last));
        add("keep_announcement_up", std::move(text),
            {detail::cite("KL-8-12"), detail::cite("KL-13-5")}, {}, last);
    }
    /// What stays up by itself has its own last day.
    void keep_up_by_itself() {
        const minutes_item* last = nullptr;
        for (const auto& one : told_.rows) {
            const auto through = last_day_of(one);
            if (one.item == last || !is_by_itself(*one.item) || !through) continue;
            last = one.item;
            add("keep_announcement_up",
                said(phrase{"låt paragrafens eget tillkännagivande sitta uppe utan avbrott till "
                            "och med ",
                            "leave the paragraph's own announcement up without interruption "
                            "through "},
                     with_weekday(*through)),
                {detail::cite("KL-8-12"), detail::cite("KL-13-5")}, {label_of(*one.item, wanted_)},
                through);
        }
    }
    void reported() {
        auto at = where([](const row& one) { return one.reported != nullptr; });
        if (at.empty()) return;
        const auto count = static_cast<std::size_t>(
            std::count_if(told_.rows.begin(), told_.rows.end(),
                          [](const row& one) { return one.reported != nullptr; }));
        add("starts_time_of_reported",
            said(phrase{"anmälan i protokollet startar tiden för de anmälda besluten, ",
                        "the report in the minutes starts the time of the decisions that are "
                        "reported, "},
                 std::to_string(count),
                 phrase{" rader; att listan läggs till handlingarna ändrar dem inte",
                        " rows; that the list is put on file does not change them"}),
            {detail::cite("KL-13-5"), reporting_rule(delegate_kind::member),
             detail::cite("DOC-NOCHANGE")},
            std::move(at));
    }
    /// The duty that all items with such a row have, where there are any.
    template<class Holds>
    void add_where(Holds holds, std::string_view key, phrase text, std::vector<const rule*> by) {
        if (auto at = where(holds); !at.empty()) add(key, said(text), std::move(by), std::move(at));
    }
    void of_items() {
        add_where(
            [](const row& one) {
                return is_by(one, appeal_route::document_appeal) ||
                       is_by(one, appeal_route::administrative_appeal);
            },
            "inform_party",
            {"underrätta den som beslutet angår om beslutet och hur det överklagas; skriv upp "
             "vilken dag var och en fick del av det",
             "tell whoever the decision concerns of it and how to appeal; note on which day each "
             "was told"},
            {detail::cite("FL-33"), detail::cite("FL-44")});
        add_where([](const row& one) { return is_by(one, appeal_route::procurement_review); },
                  "notify_bidders",
                  {"där upphandlingslagstiftningen gäller: underrätta anbudsgivarna om "
                   "tilldelningen med skälen och spärren, och skriv upp hur och vilken dag",
                   "where the procurement legislation applies: notify the bidders of the award "
                   "with its reasons and the standstill, and note how and on which day"},
                  {detail::cite("LOU-12-12"), detail::cite("LOU-20-1-s1")});
        add_where(
            [](const row& one) { return one.act != nullptr && one.act->mandate_for_one_matter; },
            "record_what_follows",
            {"ger någon rätt att besluta i ett enda ärende: anmäl eller protokollför det beslutet "
             "särskilt, annars börjar dess tid inte löpa",
             "lets somebody decide one matter: report that decision or keep separate minutes of "
             "it, or its time does not begin"},
            {basis_of(delegate_kind::employee), reporting_rule(delegate_kind::employee)});
        add_where(
            [](const row& one) {
                return one.act != nullptr && one.act->kind == act_kind::proposal;
            },
            "decided_by_another",
            {"den som avgör ärendet fattar beslutet som kan överklagas, och dess protokoll startar "
             "den tiden",
             "whoever settles the matter takes the decision that can be appealed, and its minutes "
             "start that time"},
            {detail::cite("KL-13-2-1"), detail::cite("KL-13-2-2")});
    }

    const governance& of_;
    const told_minutes& told_;
    language wanted_;
    std::vector<appeal_duty> found_;
};

} // namespace

std::vector<appeal_duty> duties_of(const governance& of, const told_minutes& told,
                                   language wanted) {
    return duty_finder{of, told, wanted}.find();
}

} // namespace mandat::appeals
