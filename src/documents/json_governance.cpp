// SPDX-License-Identifier: MIT
#include "json_parts.hpp"
#include "order_view.hpp"
#include <mandat/documents/json.hpp>
#include <mandat/wording/words.hpp>

#include <cstddef>
#include <vector>

namespace mandat {
namespace {

using json::value;

/// What lint finds unlawful, each with its rule.
value unlawful(const std::vector<finding>& found) {
    return json::list_of(found, [](const auto& one) -> value {
        return {{"about", one.about},
                {"version", json::of(one.version)},
                {"code", key_of(one.code)},
                {"rule", one.rule->id},
                {"citation", json::of(one.rule->source)},
                {"text", json::of(one.text)}};
    });
}

/// The organisation and the orders: of one day, or all there is.
class census {
public:
    census(const governance& of, std::optional<date> on)
        : of_{of}
        , on_{on}
        , to_{of, on.value_or(date{boost::date_time::not_a_date_time})} {}

    [[nodiscard]] value take() const {
        return {{"schema", "mandat.governance/1"},
                {"day", json::of(on_)},
                {"region", region()},
                {"documents", listed(of_.documents())},
                {"organs", listed(of_.organs())},
                {"units", listed(of_.units())},
                {"areas", listed(of_.areas())},
                {"roles", listed(of_.roles())},
                {"posts", listed(of_.posts())},
                {"facts", listed(of_.facts())},
                {"matters", listed(of_.matters())},
                {"instruments", listed(of_.instruments(),
                                       [&](const instrument&, std::size_t i) {
                                           return to_.of(instrument_id{i});
                                       })},
                {"orders",
                 listed(of_.orders(), [&](const delegation_order& one,
                                          std::size_t i) { return to_.of(one, order_id{i}); })},
                {"sub_delegations", listed(of_.sub_delegations())},
                {"conflicts", listed(of_.conflicts())},
                {"evidence", listed(of_.evidence_found())},
                {"unlawful", unlawful(unlawful_in(of_, on_))}};
    }

private:
    /// What is dated is listed on its days; what no document dates is listed on every day.
    [[nodiscard]] bool exists(const dated& when) const {
        return !on_ || when.when.is_empty() || when.contains(*on_);
    }
    template<class Table>
    [[nodiscard]] value listed(const Table& table) const {
        return listed(table, [&](const auto& one, std::size_t) { return of(one); });
    }
    template<class Table, class Write>
    [[nodiscard]] value listed(const Table& table, Write write) const {
        auto list = value::array();
        for (std::size_t i = 0; i < table.size(); ++i) {
            if constexpr (requires { table[i].limits.when; }) {
                if (!exists(table[i].limits.when)) continue;
            } else if constexpr (requires { table[i].when.known; }) {
                if (!exists(table[i].when)) continue;
            }
            list.push_back(write(table[i], i));
        }
        return list;
    }
    [[nodiscard]] std::string_view name(const names& named) const { return named.on(to_.day()); }

    [[nodiscard]] value region() const {
        const auto& one = of_.region();
        return {{"key", one.key},
                {"name", one.name},
                {"kind", word_for(one.kind).key},
                {"is_fictional", one.is_fictional},
                {"known_through", json::of(one.known_through)},
                {"vouched_by", json::of(one.vouched_by)},
                {"courts",
                 {{"administrative_court", json::of(one.administrative_court)},
                  {"court_of_appeal", json::of(one.court_of_appeal)},
                  {"sources", to_.of(one.court_sources)}}},
                {"citizens_proposals",
                 {{"value", word_for(one.citizens_proposals).key},
                  {"sources", to_.of(one.citizens_proposals_sources)}}},
                {"appointments", json::list_of(one.of_appointments,
                                               [&](const guarantee& given) { return of(given); })},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const guarantee& one) const {
        return {{"employed", word_for(one.employed).key},
                {"by", json::of(one.by)},
                {"on", json::of(one.on)},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] static value of(const document& one) {
        return {{"key", one.key},
                {"title", json::of(one.title)},
                {"file", json::of(one.file)},
                {"dated", json::of(one.dated)},
                {"note", json::of(one.note)}};
    }
    [[nodiscard]] value of(std::span<const remit_entry> entries) const {
        return json::list_of(entries, [&](const auto& one) -> value {
            return {{"text", json::of(one.text)},
                    {"matter", to_.of(one.matter)},
                    {"period", json::of(one.when)},
                    {"sources", to_.of(one.sources)}};
        });
    }
    [[nodiscard]] value of(const organ& one) const {
        return {{"key", one.key},
                {"name", name(one.named)},
                {"former_names", to_.of(one.named)},
                {"kind", word_for(one.kind).key},
                {"parent", key(one.parent, of_.organs())},
                {"members", json::of_count(one.members)},
                {"alternates", json::of_count(one.alternates)},
                {"period", json::of(one.when)},
                {"remit", of(one.remit)},
                {"excluded", of(one.excluded)},
                {"continues", word_for(one.continues).key},
                {"remarks", to_.of(one.remarks)},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const unit& one) const {
        auto parents = json::list_of(one.parents, [&](const auto& above) -> value {
            return {{"parent", key(above.parent, of_.units())},
                    {"through", is_calendar_day(above.end)
                                    ? json::of(std::optional{previous_day(above.end)})
                                    : value(nullptr)},
                    {"sources", to_.of(above.sources)}};
        });
        auto descends = json::list_of(one.descends, [&](const auto& line) -> value {
            return {{"how", word_for(line.how).key}, {"from", key(line.from, of_.units())}};
        });
        const auto parent = on_                   ? one.parent_on(*on_)
                            : one.parents.empty() ? unit_id{}
                                                  : one.parents.back().parent;
        return {{"key", one.key},
                {"name", name(one.named)},
                {"former_names", to_.of(one.named)},
                {"kind", json::of(one.kind)},
                {"organ", key(one.organ, of_.organs())},
                {"parent", key(parent, of_.units())},
                {"parents", parents},
                {"descends", descends},
                {"period", json::of(one.when)},
                {"remarks", to_.of(one.remarks)},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const area& one) const {
        return {{"key", one.key},
                {"name", one.name},
                {"parent", key(one.parent, of_.areas())},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const role& one) const {
        return {{"key", one.key},
                {"name", name(one.named)},
                {"former_names", to_.of(one.named)},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const post& one) const {
        return {{"key", one.key},
                {"name", name(one.named)},
                {"former_names", to_.of(one.named)},
                {"kind", word_for(one.kind).key},
                {"role", key(one.role, of_.roles())},
                {"unit", key(one.unit, of_.units())},
                {"organ", key(one.organ, of_.organs())},
                {"heads_unit", one.heads_unit},
                {"head_of_administration", word_for(one.head_of_administration).key},
                {"head_of_administration_for",
                 json::list_of(one.heads_administration_for,
                               [&](const auto organ) { return key(organ, of_.organs()); })},
                {"director", one.is_director},
                {"vacant", json::list_of(one.vacancies,
                                         [&](const auto& gap) -> value {
                                             return {{"period",
                                                      json::of(dated{gap.when, basis::stated})},
                                                     {"sources", to_.of(gap.sources)}};
                                         })},
                {"period", json::of(one.when)},
                {"remarks", to_.of(one.remarks)},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const fact& one) const {
        return {{"key", one.key},
                {"question", {{"sv", json::of(one.question)}, {"en", json::of(one.question_en)}}},
                {"when_silent", word_for(one.when_silent).key},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const matter& one) const {
        auto known_as = json::list_of(one.known_as, [&](const auto& alias) -> value {
            return {{"system", alias.system}, {"value", alias.value}};
        });
        return {{"key", one.key},
                {"name", name(one.named)},
                {"former_names", to_.of(one.named)},
                {"kind_of", key(one.kind_of, of_.matters())},
                {"known_as", known_as},
                {"assessed", to_.of(one.assessed)},
                {"special_appeal", of(one.appealed)},
                {"remarks", to_.of(one.remarks)},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const special_appeal& one) const {
        if (one.statute.empty()) return nullptr;
        return {{"statute", one.statute},
                {"is_barred", one.is_barred},
                {"forum", json::of(one.forum)},
                {"standing", json::of(one.standing)},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const sub_delegation& one) const {
        return {{"key", one.key},
                {"from", to_.of(subject{one.from})},
                {"to", to_.of(one.to)},
                {"order", key(one.order, of_.orders())},
                {"number", json::of(one.number)},
                {"matter", to_.of(one.matter)},
                {"limits", to_.of(one.limits)},
                {"diary", json::of(one.diary)},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const conflict& one) const {
        return {{"text", one.text},
                {"followed", json::of(one.followed)},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value of(const evidence& one) const {
        return {{"text", one.text},
                {"day", json::of(one.day)},
                {"post", key(one.post, of_.posts())},
                {"sources", to_.of(one.sources)}};
    }
    template<class Id, class Table>
    [[nodiscard]] static value key(Id id, const Table& table) {
        return id.is_valid() && id.index() < table.size() ? value(table[id.index()].key)
                                                          : value(nullptr);
    }

    const governance& of_;
    std::optional<date> on_;
    json::writer to_;
};

} // namespace

std::string to_json(const governance& of, std::optional<date> on) {
    return json::print(census{of, on}.take());
}

std::string to_json(const governance& of, order_id order, std::optional<date> on) {
    const auto& found = of.at(order);
    // An order is shown with the names of its first day.
    auto document = value::object();
    document["schema"] = "mandat.order/1";
    document.update(json::writer{of, found.when.when.first(), on}.of(found, order));
    document["unlawful"] = unlawful(unlawful_in(of, order, on));
    return json::print(document);
}

} // namespace mandat
