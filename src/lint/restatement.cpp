// SPDX-License-Identifier: MIT
//
// Whether an order's own provisions restate the delegation ban in other terms than the Act's.
//
// Word for word, in another order or form, or by mere reference to 6:38, nothing is found: only
// what adds, drops or exchanges one of the Act's terms.
#include "ban_words.hpp"
#include "delegation_ban.hpp"
#include "linter.hpp"
#include "swedish_clauses.hpp"
#include <mandat/law/catalog.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

// ------------------------------------------------------------------------------- the ban's context
using sentence_of_clauses = std::vector<clause>;

std::vector<sentence_of_clauses> sentences_of(std::string_view text) {
    std::vector<sentence_of_clauses> made;
    for (auto& one : clauses_of(text)) {
        if (made.empty() || made.back().front().sentence != one.sentence) made.emplace_back();
        made.back().push_back(std::move(one));
    }
    return made;
}

/// Says that something may not be delegated: `får inte delegeras`, `undantas från delegation`,
/// `beslutas av nämnden själv`.
bool speaks_of_ban(const words_of_clause& words) {
    const auto near = [&](std::size_t i, auto is_it) {
        constexpr std::size_t reach = 6;
        const auto from = std::span{words}.subspan(i - std::min(i, reach));
        return std::ranges::any_of(
            from.first(std::min(from.size(), std::min(i, reach) + reach + 1)), is_it);
    };
    const auto denies = [](const std::string& word) {
        return is_any(word, {"inte", "ej", "icke", "aldrig"}) ||
               starts_any(word, {"undanta", "förbud", "förbjud"});
    };
    const auto decides = [](const std::string& word) {
        return starts_any(word, {"beslut", "avgör", "fatta"});
    };
    const auto bans = [&](std::size_t i) {
        const auto& one = words[i];
        return starts_any(one, {"delegationsförbud", "delegeringsförbud", "icke-delegerbar"}) ||
               (starts_any(one, {"deleger", "delegation"}) && near(i, denies)) ||
               (is_any(one, {"själv", "själva"}) && near(i, decides)) ||
               (one.starts_with("förbehåll") && near(i, is_namnd));
    };
    for (std::size_t i = 0; i < words.size(); ++i)
        if (bans(i)) return true;
    return false;
}
words_of_clause words_of(std::span<const clause> clauses) {
    words_of_clause words;
    for (const auto& one : clauses) words.insert(words.end(), one.words.begin(), one.words.end());
    return words;
}
/// The ban goes on in the sentences that follow: a list was opened.
bool opens_list(const sentence_of_clauses& sentence) {
    // The words before the list: of the sentence as a whole where it has none.
    auto before = sentence.begin();
    while (before != sentence.end() && !before->is_item)
        if ((before++)->opens) break;
    const auto opening = words_of({sentence.begin(), before});
    if (!speaks_of_ban(opening)) return false;
    const bool lists =
        std::ranges::any_of(sentence, [](const clause& one) { return one.opens || one.is_item; });
    return lists || is_any(opening.back(), {"gäller", "avser", "rör"}) ||
           std::ranges::any_of(opening, [](const auto& word) {
               return is_any(word, {"följande", "nedanstående", "nedan"});
           });
}

// --------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 1-5 p.
/// What one provision restates, point by point; a point of which it has nothing has no terms.
using points_read = std::array<restated, 5>;

bool has_any_but_statutes(const points_read& points) {
    return std::any_of(points.begin(), std::prev(points.end()),
                       [](const restated& one) { return one.count() != 0; });
}
/// Two of the goals, of the activity; or three.
bool is_list_of_goals(const restated& found, const words_of_clause& words) {
    const bool of_activity =
        std::ranges::any_of(words, [](const auto& word) { return word.starts_with("verksamhet"); });
    return found.count() >= (of_activity ? 2 : 3);
}

class restatement_reader {
public:
    /// Provisions in their order: a list may be opened in one and go on in the next.
    [[nodiscard]] points_read read(std::string_view text) {
        points_read found{restated{1}, restated{2}, restated{3}, restated{4}, restated{5}};
        bool names_goals = false;
        for (const auto& sentence : sentences_of(text)) {
            const bool in_context = is_open_ || speaks_of_ban(words_of(sentence));
            if (!in_context) continue;
            bool any = false;
            for (const auto& [words, number, is_item, opens] : sentence) {
                const auto goals = read_goals(words);
                names_goals = names_goals || is_list_of_goals(goals, words);
                for (const auto& point : {goals, read_opinions(words), read_authority(words),
                                          read_proposals(words), read_statutes(words)}) {
                    found[point.point - 1].join(point);
                    any = any || point.count() != 0;
                }
            }
            is_open_ = opens_list(sentence) || (is_open_ && any);
        }
        if (!names_goals) found[0] = restated{1};
        // `enligt lag inte får delegeras` is the Act's fifth point only beside the others:
        // else it refers to the law.
        const bool is_beside = has_any_but_statutes(found);
        if (!is_beside && !is_among_points_) found[4] = restated{5};
        is_among_points_ = is_open_ && (is_among_points_ || is_beside);
        return found;
    }

private:
    bool is_open_ = false;
    bool is_among_points_ = false;
};

/// The Act's terms that a restatement lacks, as the Act writes them.
std::vector<std::string_view> missing_in(const restated& one, const restated& elsewhere) {
    struct term {
        unsigned bits; ///< all of them lack
        std::string_view text;
    };
    static constexpr auto grant_limits = std::to_array<std::pair<std::size_t, term>>({
        {1, {0b0001, "mål"}},
        {1, {0b0010, "inriktning"}},
        {1, {0b0100, "omfattning"}},
        {1, {0b1000, "kvalitet"}},
        {2, {0b000111, "framställningar eller yttranden till fullmäktige"}},
        {2, {0b000001, "framställningar"}},
        {2, {0b000010, "yttranden"}},
        {2, {0b000100, "till fullmäktige"}},
        {2, {0b111000, "yttranden med anledning av att beslut har överklagats"}},
        {2, {0b011000, "beslut av nämnden i dess helhet"}},
        {2, {0b010000, "i dess helhet"}},
        {2, {0b100000, "beslut av fullmäktige"}},
        {3, {0b0011, "myndighetsutövning mot enskilda"}},
        {3, {0b0010, "mot enskilda"}},
        {3, {0b0100, "principiell beskaffenhet"}},
        {3, {0b1000, "större vikt"}},
        {4, {0b001, "medborgarförslag"}},
        {4, {0b110, "lämnats över till nämnden"}},
        {4, {0b010, "lämnats över"}},
        {4, {0b100, "till nämnden"}},
        {5, {0b01, "lag"}},
        {5, {0b10, "annan författning"}},
    });
    unsigned has = one.has;
    for (const unsigned half : {0b000111U, 0b111000U}) // each may stand in a provision of its own
        if (one.point == 2 && (one.has & half) == 0 && (elsewhere.has & half) != 0) has |= half;
    std::vector<std::string_view> found;
    for (const auto& [point, known] : grant_limits)
        if (point == one.point && (has & known.bits) == 0) {
            found.push_back(known.text);
            has |= known.bits;
        }
    return found;
}

// ---------------------------------------------------------------------------------------- findings
struct restatement_check : check {
    order_id id;
    const delegation_order& order = of.at(id);

    void run() const {
        restatement_reader reader;
        std::vector<points_read> read;
        restated opinions{.point = 2};
        for (const auto& one : order.provisions) {
            read.push_back(reader.read(one.text));
            opinions.join(read.back()[1]);
        }
        for (std::size_t i = 0; i < read.size(); ++i)
            for (const auto& point : read[i])
                if (point.count() != 0) compare(order.provisions[i], point, opinions);
    }
    void compare(const remark& provision, const restated& point, const restated& elsewhere) const {
        const auto missing = missing_in(point, elsewhere);
        if (missing.empty() && point.added.empty()) return;
        auto days = work.looked_at(order.when.when);
        if (provision.from) days = days.intersection(period::from(*provision.from));
        if (days.is_empty() && (work.is_day_asked() || !order.when.when.is_empty())) return;
        auto made = work.found(finding_code::restates_the_ban, id);
        if (provision.where.is_known()) made.where.front() = provision.where;
        add_place(made, order.where);
        made.rule = points_of_the_ban[point.point - 1];
        made.when = days;
        made.sources = provision.sources;
        const bool is_exchange = missing.size() == 1 && point.added.size() == 1;
        report(
            std::move(made),
            is_exchange
                ? phrase{"ordningen `{0}` skriver {3} där 6 kap. 38 § första stycket {1} har {2}",
                         "the order `{0}` writes {3} where chapter 6 section 38 first paragraph "
                         "{1} has {2}"}
                : phrase{"ordningen `{0}` återger 6 kap. 38 § första stycket {1} men {4}",
                         "the order `{0}` restates chapter 6 section 38 first paragraph {1} but "
                         "{4}"},
            {"skriv ordagrant som lagen, eller hänvisa till 6 kap. 38 §",
             "write it word for word as the Act, or refer to chapter 6 section 38"},
            {order.key, std::to_string(point.point), listed(missing), listed(point.added),
             filled(point.added.empty() ? phrase{"utelämnar {0}", "drops {0}"}
                    : missing.empty()
                        ? phrase{"lägger till {1}", "adds {1}"}
                        : phrase{"utelämnar {0} och lägger till {1}", "drops {0} and adds {1}"},
                    {listed(missing), listed(point.added)})});
    }
};

} // namespace

void lint_restatement(linter& work) {
    for (const auto id : ids_of<order_id>(work.of().orders())) restatement_check{{work}, id}.run();
}

} // namespace mandat::detail
