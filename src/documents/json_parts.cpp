// SPDX-License-Identifier: MIT
#include "json_parts.hpp"

#include "order_view.hpp"
#include "table.hpp"
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>
#include <mandat/wording/words.hpp>

namespace mandat::json {
namespace {

template<class Enumeration>
value key(Enumeration value_of) {
    return word_for(value_of).key;
}

} // namespace

value of(std::string_view text) {
    return text.empty() ? value(nullptr) : value(text);
}
value of(std::optional<date> day) {
    return day && is_calendar_day(*day) ? value(to_text(*day)) : value(nullptr);
}
value of(const sentence& text) {
    return {{"sv", text.sv}, {"en", text.en}};
}

value of(const citation& cited) {
    return of(sentence{to_text(cited, language::swedish), to_text(cited, language::english)});
}

value of(const dated& time) {
    if (is_always(time)) return nullptr;
    return {{"basis", key(time.when.is_empty() ? basis::undated : time.known)},
            {"from", of(std::optional{time.when.first()})},
            {"through", of(time.when.last())}};
}
value of(const std::optional<bound>& limit) {
    if (!limit) return nullptr;
    const bool in_base = limit->in_base_amounts;
    return {{"limit_ore", in_base ? value(nullptr) : value(limit->value)},
            {"hundredths_of_base_amount", in_base ? value(limit->value) : value(nullptr)},
            {"inclusive", limit->inclusive}};
}
value of(const amount_range& range) {
    if (range.is_unlimited()) return nullptr;
    return {{"floor", of(range.floor)},
            {"ceiling", of(range.ceiling)},
            {"counted", key(range.counted)}};
}
value of(const std::optional<duration>& length) {
    if (!length) return nullptr;
    return {{"count", length->count}, {"unit", key(length->measured)}};
}

value writer::of(subject who) const {
    const auto found = key_for(who, of_);
    if (found.empty()) return nullptr;
    return {{"kind", key(who.what)}, {"key", found}, {"name", name_of(who, of_, on_)}};
}
value writer::of(std::span<const subject> subjects) const {
    return list_of(subjects, [&](const auto& one) { return of(one); });
}
value writer::of(matter_id matter) const {
    if (!mandat::detail::is_in(matter, of_.matters())) return nullptr;
    return {{"key", of_.at(matter).key}, {"name", name_of(matter, of_, on_)}};
}
value writer::of(unit_id unit) const {
    if (!mandat::detail::is_in(unit, of_.units())) return nullptr;
    return {{"key", of_.at(unit).key}, {"name", name_of(unit, of_, on_)}};
}
value writer::of(area_id area) const {
    if (!mandat::detail::is_in(area, of_.areas())) return nullptr;
    return {{"key", of_.at(area).key}, {"name", name_of(area, of_)}};
}
value writer::of(instrument_id instrument) const {
    if (!mandat::detail::is_in(instrument, of_.instruments())) return nullptr;
    return {{"key", of_.at(instrument).key},
            {"name", name_of(instrument, of_, on_)},
            {"in_force", json::of(of_.at(instrument).when)}};
}
value writer::of(point_id point) const {
    return mandat::detail::is_in(point, of_.points()) ? value(of_.key_of(point)) : value(nullptr);
}
value writer::of(const named_fact& fact) const {
    return json::of(key_for(fact, of_));
}

value writer::of(std::span<const source> sources) const {
    auto list = value::array();
    for (const auto& one : sources) {
        const bool known = mandat::detail::is_in(one.document, of_.documents());
        list.push_back({{"document", known ? value(of_.at(one.document).key) : value(nullptr)},
                        {"locator", json::of(one.locator)}});
    }
    return list;
}
value writer::of(std::span<const remark> remarks) const {
    return list_of(remarks, [&](const auto& one) -> value {
        return {{"text", one.text}, {"from", json::of(one.from)}, {"sources", of(one.sources)}};
    });
}
value writer::of(const names& named) const {
    auto former = value::array();
    for (const auto& one : named)
        if (is_calendar_day(one.end))
            former.push_back({{"name", one.text},
                              {"through", json::of(std::optional{previous_day(one.end)})},
                              {"sources", of(one.sources)}});
    return former;
}
value writer::of(const assessment& assessed) const {
    auto found = value::object();
    for (const auto trait : trait_facts)
        if (assessed.found.of(trait) != answer::unknown)
            found[std::string{key_of(trait)}] = key(assessed.found.of(trait));
    if (found.empty()) return nullptr;
    return {{"found", found},
            {"by", json::of(assessed.by)},
            {"on", json::of(assessed.on)},
            {"sources", of(assessed.sources)}};
}
value writer::of(std::span<const to_assess> facts) const {
    auto list = value::array();
    for (const auto& one : facts) {
        auto rules = list_of(one.rules, [&](const auto* cited) -> value {
            return {{"rule", cited->id}, {"citation", to_text(cited->source, language::swedish)}};
        });
        list.push_back({{"fact", of(one.fact)},
                        {"question", json::of(question_for(one.fact, of_))},
                        {"rules", rules}});
    }
    return list;
}

value writer::both_of(const std::vector<legal_fact>& legal, const std::vector<fact_id>& own) const {
    auto list = list_of(legal, [&](const auto fact) { return key_of(fact); });
    for (const auto fact : own) list.push_back(of(named_fact{std::nullopt, fact}));
    return list;
}

value writer::of(const grant_limits& limits) const {
    auto units = list_of(limits.reach.units, [&](const auto unit) { return of(unit); });
    auto excepted = list_of(limits.excepted, [&](const auto matter) { return of(matter); });
    return {
        {"period", json::of(limits.when)},
        {"amount", json::of(limits.amount)},
        {"longest", json::of(limits.longest)},
        {"scope",
         {{"kind", key(limits.reach.kind)},
          {"units", units},
          {"is_stated", limits.reach.is_stated}}},
        {"area", of(limits.area)},
        {"instrument", of(limits.instrument)},
        {"required", both_of(limits.required_legal, limits.required)},
        {"excluded", both_of(limits.excluded_legal, limits.excluded)},
        {"excepted", excepted},
        {"wording_known", limits.wording_known},
        {"users", key(limits.users)},
        {"consulted", of(limits.consulted)},
        {"countersigned", of(limits.countersigned)},
        {"reporting", key(limits.reported)},
        {"may_sub_delegate", key(limits.may_sub_delegate)},
        {"includes_refusal", limits.includes_refusal},
        {"handed_back", key(limits.handed_back)},
        {"handed_back_when", both_of({}, limits.handed_back_when)},
        {"text", json::of(joined(limits_in_words(limits, of_, on_, amounts_on_), "; "))},
    };
}

value writer::of(const authority_limits& within) const {
    const auto ore = [](const std::optional<money>& amount) {
        return amount ? value(amount->in_ore()) : value(nullptr);
    };
    auto amount = json::of(within.amount);
    if (!amount.is_null()) {
        amount["lowest_ore"] = ore(within.lowest);
        amount["highest_ore"] = ore(within.highest);
        amount["counted_is_stated"] = within.amount.is_basis_stated;
    }
    return {{"amount", amount},
            {"longest",
             list_of(within.longest, [](const auto& one) { return json::of(std::optional{one}); })},
            {"units", list_of(within.units, [&](const auto unit) { return of(unit); })},
            {"own_unit", within.is_own_unit},
            {"scope_is_read", within.is_scope_read},
            {"area", of(within.area)}};
}
value writer::of(sub_delegation_id id) const {
    if (!mandat::detail::is_in(id, of_.sub_delegations())) return nullptr;
    const auto& given = of_.at(id);
    return {{"key", given.key},
            {"diary", json::of(given.diary)},
            {"period", json::of(given.limits.when)},
            {"sources", of(given.sources)}};
}
value writer::of(const authority& one) const {
    auto limits = of(one.within);
    limits["text"] = json::of(joined(limits_in_words(one, of_, on_), "; "));
    return {{"who", of(one.who)},
            {"matter", of(one.matter)},
            {"verdict", key_of(one.verdict)},
            {"reason", key_of(one.reason)},
            {"carried_by", key_of(one.carried_by)},
            {"point", of(one.point)},
            {"sub_delegation", of(one.sub_granted)},
            {"source", source_of(one.point)},
            {"limits", limits},
            {"terms", of(terms_of(one.granted, one.sub_granted, of_))},
            {"assess", of(one.assess)},
            {"presumed", list_of(one.presumed, [&](const auto& fact) { return of(fact); })}};
}

value writer::source_of(point_id id) const {
    if (!mandat::detail::is_in(id, of_.points())) return nullptr;
    const auto& point = of_.at(id);
    const auto& order = of_.at(point.order);
    return {{"order", order.key},
            {"version", order.version},
            {"point", point.key},
            {"paragraph", json::of(order.adopted.paragraph)},
            {"diary", json::of(order.adopted.diary)},
            {"adopted", json::of(order.adopted.on)},
            {"documents",
             of(point.sources.empty() ? std::span{order.sources} : std::span{point.sources})}};
}

value writer::point_in(point_id id) const {
    const auto& point = of_.at(id);
    auto delegates = value::array();
    for (const auto& one : of_.delegations()) {
        if (one.point != id) continue;
        delegates.push_back(
            {{"letter", json::of(one.letter)},
             {"delegate", of(one.delegate)},
             {"delegate_as_written", json::of(one.delegate_as_written)},
             {"matter", of(one.matter)},
             {"limits", of(one.limits)},
             {"can_hand_on",
              one.limits.may_sub_delegate == answer::yes
                  ? value(key(can_hand_on(of_, point.order, one.delegate, amounts_on_)))
                  : value(nullptr)},
             {"substitutes", of(one.substitutes)},
             {"superiors_may", one.superiors_may}});
    }
    return {{"point", of_.key_of(id)},
            {"number", json::of(point.number)},
            {"group", point.group.is_valid() ? value(of_.at(point.group).key) : value(nullptr)},
            {"kind", key(point.kind)},
            {"matter", of(point.matter)},
            {"law", json::of(point.law)},
            {"delegates", delegates},
            {"limits", of(point.limits)},
            {"assessed", of(point.assessed)},
            {"prohibited", of(point.prohibited)},
            {"remarks", of(point.remarks)},
            {"sources", of(point.sources)}};
}

value writer::of(const delegation_order& order, order_id id) const {
    auto points = value::array();
    for (std::size_t i = 0; i < of_.points().size(); ++i)
        if (of_.points()[i].order == id) points.push_back(point_in(point_id{i}));
    const auto time = [](const std::optional<time_of_day>& at) {
        return at ? value(to_text(*at)) : value(nullptr);
    };
    const auto& adopted = order.adopted;
    return {{"order", order.key},
            {"version", order.version},
            {"title", json::of(order.title)},
            {"kind", key(order.kind)},
            {"organ", of(subject{order.organ})},
            {"adopted",
             {{"on", json::of(adopted.on)},
              {"paragraph", json::of(adopted.paragraph)},
              {"diary", json::of(adopted.diary)},
              {"by", of(subject{adopted.by.is_valid() ? adopted.by : order.organ})},
              {"confirmed", json::of(adopted.confirmed_on)},
              {"earliest", time(adopted.earliest)},
              {"latest", time(adopted.latest)}}},
            {"in_force", json::of(order.when)},
            {"ended", key(order.ended)},
            {"assessed", of(order.assessed)},
            {"may_sub_delegate", key(order.may_sub_delegate)},
            {"reporting", key(order.reported)},
            {"sub_delegated_are_reported", order.sub_delegated_are_reported
                                               ? value(*order.sub_delegated_are_reported)
                                               : value(nullptr)},
            {"reported_through_head", order.reported_through_head},
            {"superiors_may", order.superiors_may},
            {"superior_steps_in", order.superior_steps_in},
            {"superior_steps_in_when",
             both_of(order.superior_steps_in_when_legal, order.superior_steps_in_when)},
            {"stand_in_decides_instead", key(order.stand_in_decides_instead)},
            {"stand_in_covers_vacancy", key(order.stand_in_covers_vacancy)},
            {"roles_reach_other_administrations", key(order.roles_reach_elsewhere)},
            {"excluded", both_of(order.excluded_legal, order.excluded)},
            {"exclusions_cover_urgent", key(order.exclusions_cover_urgent)},
            {"alternates_act", order.alternates_act == answer::yes},
            {"referral_on_demand_of", order.referral_on_demand_of},
            {"provisions", of(order.provisions)},
            {"remarks", of(order.remarks)},
            {"sources", of(order.sources)},
            {"groups", groups_in(id)},
            {"points", points}};
}

value writer::groups_in(order_id order) const {
    auto groups = value::array();
    for (const auto& one : of_.groups())
        if (one.order == order)
            groups.push_back(
                {{"group", one.key},
                 {"number", json::of(one.number)},
                 {"title", json::of(one.title)},
                 {"within", one.within.is_valid() ? value(of_.at(one.within).key) : value(nullptr)},
                 {"excluded", both_of(one.excluded_legal, one.excluded)},
                 {"provisions", of(one.provisions)},
                 {"sources", of(one.sources)}});
    return groups;
}

value why_silent(date day) {
    return is_empty(of_another_era(day)) ? value(nullptr)
                                         : value(key_of(reason_code::era_not_modelled));
}

std::string print(const value& document) {
    // Names are checked as UTF-8 when they are loaded; from elsewhere a broken one
    // must not end the program.
    return document.dump(2, ' ', false, value::error_handler_t::replace) + "\n";
}

/// Each question of KL 6:38 first paragraph and 5:1 is answered no, by one word or one by one.
[[nodiscard]] static bool is_assessed(const question& asked) {
    const auto all = nothing_bars_delegation();
    return std::all_of(all.begin(), all.end(), [&](const assertion& one) {
        return asked.facts.at(*one.fact.legal) == answer::no;
    });
}

value writer::of(const question& asked) const {
    if (asked.generation != of_.generation()) return nullptr;
    return {{"who", of(asked.who)},
            {"matter", of(asked.matter)},
            {"day", json::of(std::optional{asked.on})},
            {"time", asked.at ? value(to_text(*asked.at)) : value(nullptr)},
            {"amount_ore", asked.amount ? value(asked.amount->in_ore()) : value(nullptr)},
            {"amount_counted", word_for(asked.counted).key},
            {"duration", json::of(asked.lasting)},
            {"unit", of(asked.unit)},
            {"area", of(asked.area)},
            {"assessed", is_assessed(asked)},
            {"facts", facts_of(asked)},
            {"hindered", hindered_in(asked)}};
}

value writer::hindered_in(const question& asked) const {
    auto found = value::array();
    for (const auto& whom : asked.hindered.named())
        found.push_back({{"who", of(whom)}, {"hindered", key(asked.hindered.of(whom))}});
    return found;
}

value writer::facts_of(const question& asked) const {
    auto found = value::object();
    const auto add = [&](fact_slot slot, std::string_view key) {
        if (asked.facts.mentions(slot))
            found[std::string{key}] = word_for(asked.facts.at(slot)).key;
    };
    for (const auto& one : fact_descriptions) add(slot_of(one.fact), one.key);
    if (!detail::is_in(asked.matter, of_.matters())) return found;
    for (const auto fact : of_.at(asked.matter).facts)
        if (const auto slot = of_.slot_of(asked.matter, fact)) add(*slot, of_.at(fact).key);
    return found;
}

} // namespace mandat::json
