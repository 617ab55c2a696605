// SPDX-License-Identifier: MIT
//
// What one line of the region's data would answer for many points, and a legal basis that cannot be
// read.
#include "example_questions.hpp"
#include "linter.hpp"
#include <mandat/domain/cited.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/law/assessed.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mandat::detail {
namespace {

/// A line of the data, and what hangs on it as long as nobody writes it.
struct answering_line {
    phrase asks;
    std::string_view line;
    phrase place;                     ///< where it is written
    std::optional<legal_fact> fact{}; ///< the one that it answers; the first two answer more
};
/// By the place in `lines`.
constexpr std::size_t the_assessment = 0;
constexpr std::size_t the_citizens_proposals = 1;
constexpr auto lines = std::to_array<answering_line>({
    {{"KL 6:38 och 5:1", "KL 6:38 and 5:1"},
     "", // with the keys of what is open
     {"under `[order]`", "under `[order]`"}},
    {{"medborgarförslag", "citizens' proposals"},
     R"(citizens_proposals = { value = "nej", source = "…" })",
     {"under `[region]`", "under `[region]`"}},
    {{"innehavarnas anställning", "the holders' employment"},
     R"(employed = { value = "ja", source = "…", by = "…", on = … })",
     {"under `[appointments]`", "under `[appointments]`"},
     legal_fact::holder_is_employed},
    {{"nämndens antagande", "the committee's adoption"},
     R"(adopted = { on = …, paragraph = "§ …" })",
     {"under `[order]`", "under `[order]`"},
     legal_fact::adopted_by_the_committee},
    {{"roller i andras förvaltning", "roles in the administrations of others"},
     R"(roles_reach_other_administrations = "ja")",
     {"under `[order]`", "under `[order]`"},
     legal_fact::role_reaches_other_administrations},
    {{"undantag för det brådskande", "the exclusion of what is urgent"},
     R"(excludes_urgent = "nej")",
     {"under `[order]`", "under `[order]`"},
     legal_fact::exclusion_covers_urgent_matters},
    {{"uppgifternas aktualitet", "whether the data is current"},
     R"(known_through = …)",
     {"under `[region]`", "under `[region]`"},
     legal_fact::data_still_current},
});
/// Which line of those that answer one fact.
std::optional<std::size_t> line_for(legal_fact fact) {
    const auto found =
        std::ranges::find_if(lines, [&](const answering_line& one) { return one.fact == fact; });
    if (found == lines.end()) return std::nullopt;
    return static_cast<std::size_t>(found - lines.begin());
}
template<class List>
bool has(const List& list, legal_fact fact) {
    return std::ranges::find(list, fact) != list.end();
}

struct silence_check : check {
    order_id id;
    const delegation_order& order = of.at(id);

    void run() const {
        const auto life = since_2018(order.when.when);
        if (order.kind != order_kind::delegation_order || life.is_empty()) return;
        std::array<std::size_t, lines.size()> hanging{};
        std::size_t helped = 0;
        std::size_t all = 0;
        std::set<point_id> seen;
        std::set<legal_fact> traits;
        for (const auto grant : work.delegations_of(id)) {
            const auto days = whole_life(of, grant).when;
            if (!is_delegating(of, grant) || days.is_empty() ||
                !seen.insert(of.at(grant).point).second)
                continue;
            ++all;
            const auto wanted = lines_for(grant, day_in(days), traits);
            if (wanted.empty()) continue;
            ++helped;
            for (const auto one : wanted) ++hanging[one];
        }
        if (helped > 1)
            tell(life, hanging, helped, all, traits); // one alone is told by its own finding
    }
    /// The newest day that somebody vouches for, where the grant is in force on it.
    [[nodiscard]] date day_in(const period& days) const {
        const auto through = of.region().known_through;
        return through && days.contains(*through) ? *through : clear_day(days, order);
    }
    /// The lines that would settle a plain question under the grant; none where it is answered, or
    /// hangs on anything that no line says once.
    /// @param traits  those that the point leaves open are added where a line would answer
    [[nodiscard]] std::set<std::size_t> lines_for(delegation_id grant, date day,
                                                  std::set<legal_fact>& traits) const {
        auto asked = question_within(work, grant, day);
        if (!asked) return {};
        for (const auto fact : of.at(grant).limits.excluded_legal)
            if (!is_trait(fact)) asked->facts.assert_that(fact, answer::no);
        std::set<std::size_t> found;
        std::set<legal_fact> silent;
        for (const auto& open : open_facts_of(work, *asked)) {
            if (!open.legal) return {};
            if (is_trait(*open.legal)) {
                if (!is_silent_on(of.at(grant), *open.legal)) return {};
                silent.insert(*open.legal);
                continue;
            }
            const auto line = line_for(*open.legal);
            if (!line) return {};
            found.insert(*line);
        }
        if (silent == std::set{legal_fact::citizens_proposal}) {
            found.insert(the_citizens_proposals);
        } else if (!silent.empty()) {
            found.insert(the_assessment);
            traits.merge(silent);
        }
        return found;
    }
    /// Nobody has said anything of it, so that a line for the order reaches the point.
    [[nodiscard]] bool is_silent_on(const delegation& one, legal_fact trait) const {
        if (assessed_under(of, work.reached(one.point), one.matter, trait)) return false;
        for (auto at = one.matter; at.is_valid(); at = of.at(at).kind_of)
            if (of.at(at).assessed.found.mention(trait)) return false;
        return true;
    }
    /// `assessed = { … }` with the keys of what is open.
    [[nodiscard]] static std::string line_on(const std::set<legal_fact>& traits) {
        const auto some_of = [&](const auto& list) {
            return std::ranges::any_of(list, [&](legal_fact one) { return traits.contains(one); });
        };
        std::string keys;
        const auto add = [&](std::string_view key) { keys += std::string{key} + R"( = "nej", )"; };
        if (some_of(traits_of_the_ban)) add("kl_6_38");
        if (some_of(traits_of_councils_matters)) add("kl_5_1");
        for (const auto one : traits)
            if (!has(traits_of_the_ban, one) && !has(traits_of_councils_matters, one))
                add(key_of(one));
        return "assessed = { " + keys + R"(by = "…", on = …, source = "…" })";
    }
    void tell(const period& life, const std::array<std::size_t, lines.size()>& hanging,
              std::size_t helped, std::size_t all, const std::set<legal_fact>& traits) const {
        std::vector<sentence> asked;
        std::vector<sentence> written;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (hanging[i] == 0) continue;
            const auto count = std::to_string(hanging[i]);
            asked.push_back(filled({"{0} ({1})", "{0} ({1})"}, {lines[i].asks, count}));
            const auto line = i == the_assessment ? line_on(traits) : std::string{lines[i].line};
            written.push_back(filled({"`{0}` {1}", "`{0}` {1}"}, {line, lines[i].place}));
        }
        report_on(
            life, work.found(finding_code::one_line_answers, id),
            {"{0} av {1} punkter i ordningen `{2}` ger \"beror på\" bara för att ingen har sagt "
             "något om {3}",
             "{0} of {1} points of the order `{2}` answer \"depends\" only because nobody has "
             "said anything of {3}"},
            {"är det så, skriv {4}", "if it is so, write {4}"},
            {std::to_string(helped), std::to_string(all), order.key, enumerated(asked),
             enumerated(written)});
    }
};

/// What stands as a point's legal basis and is no place in an act that is known here.
void law_not_read(linter& work, point_id id) {
    const auto& point = work.of().at(id);
    if (point.law.empty() || work.life_of(id).is_empty()) return;
    const auto unread = read_citations(point.law).unread;
    if (unread.empty()) return;
    check{work}.report(
        work.found(finding_code::law_not_read, id),
        {"lagrummet i punkten `{0}` kan inte läsas: {1}; om en särskild lag förbjuder delegering "
         "kan då inte slås upp",
         "the legal basis of the point `{0}` cannot be read: {1}; whether a special statute bans "
         "delegation can then not be looked up"},
        {"skriv lagen och lagrummet, som `law = \"KL 6 kap. 39 §\"`",
         "write the act and the place in it, as `law = \"KL 6 kap. 39 §\"`"},
        {work.of().key_of(id), listed(unread)});
}

} // namespace

void lint_silence(linter& work) {
    for (const auto id : ids_of<order_id>(work.of().orders())) silence_check{{work}, id}.run();
    for (const auto id : ids_of<point_id>(work.of().points())) law_not_read(work, id);
}

} // namespace mandat::detail
