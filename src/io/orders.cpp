// SPDX-License-Identifier: MIT
//
// Delegation orders, their points, and sub-delegations.
#include "tables.hpp"
#include "values.hpp"
#include <mandat/domain/cited.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/point_key.hpp>
#include <mandat/io/names.hpp>
#include <mandat/law/special_statutes.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace mandat::io {

namespace {

// ---- what limits a grant

void read_bound(record& in, std::string_view including, std::string_view excluding,
                std::optional<bound>& target) {
    in.at_most_one({including, excluding});
    in.may(including, target);
    if (in.may(excluding, target)) target->inclusive = false;
}

void read_amount(record& in, std::optional<amount_range>& target) {
    in.table("amount", [&](record& entry) {
        amount_range amount;
        read_bound(entry, "at_most", "less_than", amount.ceiling);
        read_bound(entry, "at_least", "more_than", amount.floor);
        amount.is_basis_stated = entry.may("per", amount.counted, amount_bases);
        if (!entry.has_any({"at_most", "less_than", "at_least", "more_than"}))
            entry.lacks("at_most");
        target = amount;
    });
}

void read_duration(record& in, std::optional<duration>& target) {
    in.table("duration", [&](record& entry) { entry.must("at_most", target); });
}

/// One word, or a list of units.
void read_scope(const item& from, draft::grant_limits& limits) {
    if (from.node().is_array()) {
        limits.reach = scope_kind::units;
        read_value(from, limits.units);
    } else {
        read_value(from, limits.reach, scopes);
    }
}

/// What an empty list does there: takes away what a wider place says, or is a fault.
enum class written_in : std::uint8_t { sub_delegation, part, point };
[[nodiscard]] bool is_empty_list(const item& from) {
    const auto* const list = from.node().as_array();
    return list != nullptr && list->empty();
}

/// Of what an order may say once for many points, what every place reads alike.
void read_clauses(record& in, draft::clauses& said) {
    in.may("requires", said.required, or_lifted);
    in.may("consult", said.consulted, or_lifted);
    in.may("includes_refusal", said.includes_refusal);
    in.may("hand_back", said.handed_back, hand_backs);
    in.may("hand_back_when", said.handed_back_when, or_lifted);
}

/// Where, how much, on what conditions: for points, their parts and sub-delegations alike.
void read_limits(record& in, draft::grant_limits& limits, written_in place) {
    read_amount(in, limits.amount);
    read_duration(in, limits.longest);
    in.value("scope", [&](const item& from) { read_scope(from, limits); });
    in.may("area", limits.area);
    in.may("instrument", limits.instrument);
    in.value("excludes", [&](const item& from) {
        if (place != written_in::point || !is_empty_list(from)) read_value(from, limits.excluded);
    });
    in.may("except", limits.excepted);
    in.may("users", limits.users, users_views);
    in.may("countersign", limits.countersigned);
    in.may("approval", limits.approved_by);
    in.may("report", limits.reported, reportings);
}

void read_limits_period(record& in, draft::grant_limits& limits, start wanted) {
    draft::span when;
    read_period(in, when, wanted);
    if (in.has_any({"from", "evidenced_from", "undated", "through"})) limits.when = std::move(when);
}

/// What only a point or its part may say.
void read_terms(record& in, draft::grant_limits& limits, written_in place) {
    read_limits(in, limits, place);
    read_clauses(in, limits);
    read_limits_period(in, limits, start::optional);
    in.may("wording", limits.wording_known, wordings);
    in.may("sub_delegation", limits.may_sub_delegate, permissions);
    in.value("outcomes", [&](const item& all) {
        if (is_empty_list(all))
            in.report(fault_code::unknown_value, in.where_value("outcomes"),
                      {"en tom lista säger inte vilken utgång som omfattas; ta bort `outcomes`, så "
                       "omfattas alla, eller skriv vilka",
                       "an empty list does not say which outcome is covered; remove `outcomes`, so "
                       "that all are, or write which"});
        all.each([&](const item& from) {
            if (outcome one{}; read_value(from, one, outcomes)) limits.outcomes.push_back(one);
        });
    });
}

// ---- who receives it

void read_grant(record& in, draft::grant& grant, written_in place) {
    grant.where = in.where();
    in.at_most_one({"delegate", "delegates", "delegate_in", "jointly"});
    if (draft::reference one; in.may("delegate", one)) grant.delegates.push_back(std::move(one));
    in.may("delegates", grant.delegates);
    if (in.may("delegate_in", grant.delegates_of))
        grant.delegates_of.text = key_of_number(grant.delegates_of.text);
    in.may("jointly", grant.jointly);
    in.may("substitutes", grant.substitutes, or_lifted);
    in.may("superiors_may", grant.superiors_may);
    read_terms(in, grant.limits, place);
}

void read_part(record& in, draft::grant& part) {
    in.must("letter", part.letter, as_key);
    read_grant(in, part, written_in::part);
    // A part without a delegate of its own would grant nothing, in silence.
    if (!in.has_any({"delegate", "delegates", "delegate_in", "jointly"})) in.lacks("delegate");
}

/// The number as printed, and the key that answers are stored under: the number's, or `id`.
void read_number(record& in, std::string& number, std::string& key) {
    if (!in.has_any({"number", "id"})) in.exactly_one({"number", "id"});
    in.may("number", number);
    if (in.may("id", key, as_key) || number.empty()) return;
    key = key_of_number(number);
    if (key.empty())
        in.report(fault_code::bad_key, in.where_value("number"),
                  {"numret har varken bokstav eller siffra; ge punkten eller avsnittet ett `id`",
                   "the number has neither letter nor digit; give the point or group an `id`"});
}

/// The point's matter: one of the data's, or a new one with the point's own text.
void read_point_matter(record& in, const draft::delegation_order& order, draft::point& point,
                       draft::governance& into) {
    in.exactly_one({"matter", "text"});
    in.may("matter", point.matter);
    draft::matter own;
    own.where = in.where();
    in.may("text", own.name);
    in.may("kind_of", own.kind_of);
    in.may("matter_id", own.key, as_key);
    if (in.has("matter") && !in.has("text")) {
        // Both describe the matter that `text` would define.
        in.at_most_one({"matter", "kind_of"});
        in.at_most_one({"matter", "matter_id"});
    }
    if (own.name.empty()) return;
    if (own.key.empty()) own.key = order.key + '-' + point.key;
    own.from_documents = point.from_documents;
    own.read_on = order.adopted_on  ? order.adopted_on
                  : order.when.from ? order.when.from
                                    : order.when.evidenced_from;
    point.matter = {own.key, in.where_value("text")};
    into.matters.push_back(std::move(own));
}

/// `excludes = []`: the nämnd has freed the point, or the group, of what the order excludes from all.
[[nodiscard]] bool lifts_exclusions(record& in, const draft::sources& from_documents) {
    bool lifts = false;
    in.value("excludes", [&](const item& from) { lifts = is_empty_list(from); });
    if (lifts && from_documents.empty())
        in.lacks({"source"}, fault_code::missing_source, in.where_value("excludes"),
                 {"`excludes = []` tar bort ordningens egna undantag; skriv i `source` nämndens "
                  "beslut om det",
                  "`excludes = []` lifts the order's own exclusions; write in `source` the "
                  "committee's decision on it"});
    return lifts;
}

/// A power straight from a statute is recorded with the statute that gives it.
void read_statute(record& in, const draft::point& point) {
    if (point.kind != point_kind::statutory ||
        row_of_power(read_citations(point.law).found) != nullptr)
        return;
    in.report(
        fault_code::missing_key, in.has("law") ? in.where_value("law") : in.where(),
        {"en lagstadgad punkt behöver den lag som ger befogenheten; skriv den i `law`, som i "
         "`law = \"smittskyddslagen 1 kap. 9 §\"` (`mandat rules --id KL-6-38-5` visar vilka)",
         "a statutory point needs the act that gives the power; write it in `law`, as in `law "
         "= \"smittskyddslagen 1 kap. 9 §\"` (`mandat rules --id KL-6-38-5` shows which)"});
}

/// @param group  that the point is written in
void read_point(record& in, draft::delegation_order& order, draft::governance& into,
                const draft::reference& group) {
    draft::point point;
    point.where = in.where();
    point.group = group;
    in.may("group", point.group);
    read_number(in, point.number, point.key);
    in.may("kind", point.kind, point_kinds);
    in.may("source", point.from_documents);
    read_point_matter(in, order, point, into);
    in.may("law", point.law);
    read_statute(in, point);
    read_grant(in, point.whole, written_in::point);
    read_each(in, "part", point.parts, read_part);
    read_assessment(in, point.assessed);
    point.despite_exclusions = lifts_exclusions(in, point.from_documents);
    in.may("prohibited", point.prohibited, or_lifted);
    read_remarks(in, point.remarks);
    order.points.push_back(std::move(point));
}

// ---- groups

/// A heading, with what holds for the points below it, which may stand in it.
void read_group(record& in, draft::delegation_order& order, draft::governance& into) {
    draft::group group;
    group.where = in.where();
    read_number(in, group.number, group.key);
    in.must("title", group.title);
    in.may("group", group.within);
    read_clauses(in, group.said);
    in.may("report", group.said.reported, reportings);
    in.may("sub_delegation", group.said.may_sub_delegate, permissions);
    in.value("excludes", [&](const item& from) {
        if (!is_empty_list(from)) read_value(from, group.said.excluded);
    });
    in.may("substitutes", group.substitutes, or_lifted);
    in.may("prohibited", group.prohibited, or_lifted);
    read_each(in, "provisions", group.provisions, read_remark);
    in.may("source", group.from_documents);
    group.lifts_exclusions = lifts_exclusions(in, group.from_documents);
    const draft::reference itself{group.key, group.where};
    order.groups.push_back(std::move(group));
    in.each("point", [&](record& inner) { read_point(inner, order, into, itself); });
}

// ---- the order

/// The meeting's opening and end, `13:00-14:03`.
void read_meeting(const item& from, draft::delegation_order& order) {
    std::string text;
    if (!read_value(from, text)) return;
    const auto dash = text.find('-');
    const std::string_view whole{text};
    const auto opened = parse_time(whole.substr(0, dash));
    const auto ended = dash == std::string::npos ? opened : parse_time(whole.substr(dash + 1));
    if (!opened || !ended || *ended < *opened)
        from.fail(
            fault_code::bad_date,
            {"`{1}` är ingen mötestid; skriv början och slut som `\"13:00-14:03\"`",
             "`{1}` is no time of a meeting; write its opening and end as `\"13:00-14:03\"`"});
    order.adopted_earliest = opened;
    order.adopted_latest = ended;
}

void read_adoption(record& in, draft::delegation_order& order) {
    in.table("adopted", [&](record& entry) {
        entry.may("on", order.adopted_on);
        entry.may("paragraph", order.adopted_paragraph);
        entry.may("diary", order.adopted_diary);
        entry.may("by", order.adopted_by);
        entry.may("confirmed", order.confirmed_on);
        entry.value("meeting", [&](const item& from) { read_meeting(from, order); });
    });
}

void read_order(record& in, draft::delegation_order& order) {
    order.where = in.where();
    in.must("id", order.key, as_key);
    in.may("version", order.version);
    in.may("title", order.title);
    in.may("kind", order.kind, order_kinds);
    in.must("organ", order.organ);
    read_adoption(in, order);
    read_period(in, order.when, start::optional);
    in.may("revoked_from", order.revoked_from);
    in.may("excludes", order.excluded);
    in.may("excludes_urgent", order.exclusions_cover_urgent, answers);
    // The leave has to be given in so many words (KL 7:6): an order that is silent gives none. A
    // source that does not say is another matter, and writes so.
    order.may_sub_delegate = answer::no;
    in.may("sub_delegation", order.may_sub_delegate, permissions);
    in.may("report", order.reported, reportings);
    read_clauses(in, order.general);
    in.may("substitutes", order.substitutes);
    in.may("prohibited", order.prohibited);
    in.may("report_sub_delegated", order.sub_delegated_are_reported);
    in.may("report_through_head", order.reported_through_head);
    in.may("superiors_may", order.superiors_may);
    in.may("superior_steps_in", order.superior_steps_in);
    in.may("superior_steps_in_when", order.superior_steps_in_when);
    in.may("stand_in_decides_instead", order.stand_in_decides_instead, answers);
    in.may("stand_in_covers_vacancy", order.stand_in_covers_vacancy, answers);
    in.may("roles_reach_other_administrations", order.roles_reach_elsewhere, answers);
    if (bool act = false; in.may("alternates_act", act))
        order.alternates_act = act ? answer::yes : answer::no;
    in.may("separate_minutes", order.separate_minutes, answers);
    in.may("referral_on_demand_of", order.referral_on_demand_of);
    read_each(in, "provisions", order.provisions, read_remark);
    read_assessment_of_version(in, order.assessed);
    read_remarks(in, order.remarks);
    in.may("source", order.from_documents);
}

void read_sub_delegation(record& in, draft::sub_delegation& given) {
    in.must("id", given.key, as_key);
    in.must("grantor", given.from);
    in.must("to", given.to);
    in.must("order", given.order);
    in.exactly_one({"point", "matter"});
    if (in.may("point", given.number)) given.number = key_of_number(given.number);
    in.may("matter", given.matter);
    read_limits(in, given.limits, written_in::sub_delegation);
    in.may("requires", given.limits.required);
    in.may("consult", given.limits.consulted);
    read_limits_period(in, given.limits, start::required);
    in.may("diary", given.diary);
    in.may("source", given.from_documents);
}

/// The missing order is one fault, however many points and groups wait for it.
void want_order(record& file, const place& where) {
    file.lacks({"order"}, fault_code::missing_key, where,
               {"filen har punkter men ingen `[order]`; lägg till den överst",
                "the file has points but no `[order]`; add it at the top"});
}

} // namespace

void read_orders(record& file, draft::governance& into) {
    draft::delegation_order order;
    file.table("order", [&](record& in) { read_order(in, order); });
    order.points.reserve(file.count_of("point"));
    bool is_wanted = !file.has("order");
    const auto want_it_once = [&](const record& in) {
        if (std::exchange(is_wanted, false)) want_order(file, in.where());
    };
    file.each("group", [&](record& in) {
        want_it_once(in);
        read_group(in, order, into);
    });
    file.each("point", [&](record& in) {
        want_it_once(in);
        read_point(in, order, into, {});
    });
    if (file.has("order")) into.orders.push_back(std::move(order));
    read_each(file, "sub_delegation", into.sub_delegations, read_sub_delegation);
}

} // namespace mandat::io
