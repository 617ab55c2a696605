// SPDX-License-Identifier: MIT
#include "order_view.hpp"

#include <mandat/lint/lint.hpp>
#include <mandat/model/administration.hpp>
#include <mandat/model/holders.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>
#include <mandat/wording/words.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace mandat {
namespace {

/// As the post is, whoever holds it.
[[nodiscard]] answer may_head(const governance& of, post_id post, order_id order, date on) {
    return of.at(post).kind == post_kind::employee
               ? heads_administration(of, post, of.at(order).organ, on)
               : answer::no;
}

class row_writer {
public:
    row_writer(const governance& of, order_id order, const std::vector<finding>& unlawful,
               std::optional<date> on, language wanted)
        : of_{of}
        , order_{order}
        , day_{naming_day(of, order)}
        , on_{on.value_or(day_)}
        , wanted_{wanted}
        , unlawful_{unlawful} {}

    [[nodiscard]] std::vector<order_row> write() {
        std::vector<point_id> points;
        for (std::size_t i = 0; i < of_.points().size(); ++i)
            if (of_.points()[i].order == order_) points.emplace_back(i);
        // As the author wrote them; the ids count them by key.
        std::ranges::sort(points, {}, [&](point_id id) { return of_.at(id).place; });
        for (const auto id : points) write_point(id);
        return std::move(rows_);
    }

private:
    void write_point(point_id id) {
        const auto& point = of_.at(id);
        const auto first = rows_.size();
        for (const auto& one : of_.delegations())
            if (one.point == id) write_delegation(one, first);
        if (rows_.size() == first) {
            auto row = row_for(id, point.matter, point.limits);
            row.delegate_text = text(word_for(point.kind).text);
            rows_.push_back(std::move(row));
        }
    }
    /// Delegates of the same part and on the same terms share a row.
    void write_delegation(const delegation& one, std::size_t first) {
        auto row = row_for(one.point, one.matter, one.limits);
        if (!one.letter.empty()) row.number += " " + std::string{one.letter};
        row.substitutes = one.substitutes;
        if (const auto by = origin_in_words(one.limits.said.substitutes, of_);
            !one.substitutes.empty() && !is_empty(by))
            add(row.conditions, said(phrase{"ersättare", "substitutes"}, by));
        if (one.superiors_may)
            add(row.conditions,
                phrase{"överordnade får också besluta", "superiors may also decide"});
        const auto same = [&](const order_row& other) {
            return other.number == row.number && other.matter == row.matter &&
                   other.limits == row.limits && other.conditions == row.conditions &&
                   other.substitutes == row.substitutes;
        };
        auto at =
            std::find_if(rows_.begin() + static_cast<std::ptrdiff_t>(first), rows_.end(), same);
        if (at == rows_.end()) at = rows_.insert(rows_.end(), std::move(row));
        at->delegates.push_back(one.delegate);
        at->delegate_text = delegates_in_words(*at);
        if (one.limits.may_sub_delegate == answer::yes)
            at->sub_delegation = text(onward_in_words(at->delegates));
    }
    [[nodiscard]] std::string delegates_in_words(const order_row& row) const {
        std::string made;
        for (const auto& one : row.delegates)
            made += (made.empty() ? "" : "; ") + std::string{name_of(one, of_, day_)};
        if (!row.substitutes.empty())
            made += (wanted_ == language::swedish ? " (ersättare: " : " (substitutes: ") +
                    listed(row.substitutes, of_, day_).in(wanted_) + ")";
        return made;
    }
    /// What the order's leave to hand on comes to.
    [[nodiscard]] phrase onward_in_words(const std::vector<subject>& delegates) const {
        const auto all = [&](answer wanted) {
            return std::all_of(delegates.begin(), delegates.end(), [&](subject one) {
                return can_hand_on(of_, order_, one, on_) == wanted;
            });
        };
        if (all(answer::yes)) return word_for(answer::yes).text;
        const bool some_head = std::any_of(delegates.begin(), delegates.end(), [&](subject one) {
            return one.is(subject::kind::post) &&
                   may_head(of_, one.post(), order_, on_) == answer::yes;
        });
        if (all(answer::no) && some_head)
            return {"nej: ingen anställd innehar befattningen den dagen (KL 7 kap. 5-6 §§)",
                    "no: nobody employed holds the post that day (KL 7:5-6)"};
        if (all(answer::no))
            return {"nej: bara en förvaltningschef hos nämnden kan (KL 7 kap. 6 §)",
                    "no: only a head of the committee's administration can (KL 7:6)"};
        return {"bara den som är förvaltningschef hos nämnden (KL 7 kap. 6 §)",
                "only whoever is head of the committee's administration (KL 7:6)"};
    }
    [[nodiscard]] order_row row_for(point_id id, matter_id matter,
                                    const grant_limits& limits) const {
        const auto& point = of_.at(id);
        order_row row;
        row.point = id;
        row.number =
            point.number.empty() ? "(" + std::string{point.key} + ")" : std::string{point.number};
        if (!point.number.empty() && point.number != point.key)
            row.number += " [" + std::string{point.key} + "]";
        row.matter = std::string{name_of(matter, of_, day_)};
        if (!point.law.empty() && row.matter.find(point.law) == std::string::npos)
            row.matter += " (" + std::string{point.law} + ")";
        row.limits = joined(limits_in_words(limits, of_, day_, on_), "; ").in(wanted_);
        if (const auto wrong = unlawful_in_words(unlawful_, of_.key_of(id)); !is_empty(wrong))
            add(row.conditions, wrong);
        if (point.kind == point_kind::urgent || point.kind == point_kind::execution ||
            point.kind == point_kind::statutory)
            add(row.conditions, word_for(point.kind).text);
        for (const auto& one : conditions_in_words(limits, of_, day_)) add(row.conditions, one);
        for (const auto& one : point.prohibited)
            add(row.conditions, said(phrase{"inte ", "not "}, name_of(one, of_, day_)));
        for (const auto& one : point.remarks)
            add(row.remarks, said(one.text, one.from ? said(phrase{" (från och med ", " (from "},
                                                            to_text(*one.from), ")")
                                                     : sentence{}));
        row.source = sources_in_words(point.sources, of_).in(wanted_);
        if (const auto colon = row.source.find(": "); colon != std::string::npos)
            row.source.erase(0, colon + 2);
        if (point.kind == point_kind::reserved || point.kind == point_kind::execution ||
            point.kind == point_kind::statutory)
            return row;
        row.sub_delegation = text(limits.may_sub_delegate == answer::unknown
                                      ? phrase{"anges inte", "not stated"}
                                      : word_for(limits.may_sub_delegate).text) +
                             by_group(limits.said.sub_delegation);
        row.reporting = point.kind == point_kind::urgent
                            ? text(word_for(reporting::next_meeting).text)
                            : text(word_for(limits.reported).text) + by_group(limits.said.reported);
        return row;
    }
    /// Where a group says it; what the order says of all its points needs no telling at each.
    [[nodiscard]] std::string by_group(const said_at& at) const {
        return at.where == said_at::place::group ? origin_in_words(at, of_).in(wanted_) : "";
    }
    [[nodiscard]] std::string text(phrase either) const { return std::string{either.in(wanted_)}; }
    void add(std::string& to, const sentence& one) const {
        const bool is_sentence = !to.empty() && to.back() == '.';
        to += (to.empty() ? "" : is_sentence ? " " : "; ") + one.in(wanted_);
    }
    void add(std::string& to, phrase one) const { add(to, said(one)); }

    const governance& of_;
    order_id order_;
    date day_; ///< whose names are used
    date on_;  ///< whose amounts and heads count
    language wanted_;
    const std::vector<finding>& unlawful_;
    std::vector<order_row> rows_;
};

/// `bedömt av regionjurist 2024-02-01: …` for the whole order.
sentence assessment_in_words(const assessment& assessed) {
    std::vector<sentence> found;
    for (const auto trait : trait_facts)
        if (const auto given = assessed.found.of(trait); given != answer::unknown)
            found.push_back(said(describe(trait).question, " ", word_for(given).text));
    if (found.empty()) return {};
    return said(phrase{"Bedömt", "Assessed"},
                assessed.by.empty() ? sentence{} : said(phrase{" av ", " by "}, assessed.by),
                assessed.on ? " " + to_text(*assessed.on) : std::string{}, ": ",
                joined(found, "; "));
}

} // namespace

std::vector<order_row> rows_of(const governance& of, order_id order,
                               const std::vector<finding>& unlawful, std::optional<date> on,
                               language wanted) {
    return row_writer{of, order, unlawful, on, wanted}.write();
}

std::vector<finding> unlawful_in(const governance& of, std::optional<date> on) {
    auto found = lint(of);
    std::erase_if(found, [&](const finding& one) {
        return one.grave != severity::error || one.rule == nullptr ||
               (on && !one.when.is_empty() && !one.when.contains(*on));
    });
    return found;
}
std::vector<finding> unlawful_in(const governance& of, order_id order, std::optional<date> on) {
    const auto& version = of.at(order);
    // Of a version that does not apply on the day, what is unlawful while it does.
    const bool is_of_that_day = on && version.when.contains(*on);
    const auto under = sub_delegations_under(of, order);
    const auto is_within = [&](std::string_view about) {
        return about == version.key || about.starts_with(std::string{version.key} + "/") ||
               std::any_of(under.begin(), under.end(),
                           [&](sub_delegation_id id) { return of.at(id).key == about; });
    };
    auto found = unlawful_in(of, is_of_that_day ? on : std::nullopt);
    std::erase_if(found, [&](const finding& one) {
        return !is_within(one.about) || (!one.version.empty() && one.version != version.version);
    });
    return found;
}

sentence unlawful_in_words(const std::vector<finding>& found, std::string_view key) {
    std::vector<sentence> told;
    for (const auto& one : found)
        if (one.about == key)
            told.push_back(
                said(phrase{"STRIDER MOT ", "AGAINST "}, citation_for(one.rule), ": ", one.text));
    return joined(told, "; ");
}

answer can_hand_on(const governance& of, order_id order, subject delegate, date on) {
    const detail::holders holders{of};
    const auto of_post = [&](post_id post) {
        const auto held = holders.of(of, post, on);
        const bool is_nobodys = held == holding::not_employed || held == holding::unheld;
        return is_nobodys ? answer::no : may_head(of, post, order, on);
    };
    if (delegate.is(subject::kind::post)) return of_post(delegate.post());
    if (!delegate.is(subject::kind::role)) return answer::no;
    std::optional<answer> all;
    for (std::size_t i = 0; i < of.posts().size(); ++i) {
        if (of.at(post_id{i}).role != delegate.role()) continue;
        const auto one = of_post(post_id{i});
        all = all.value_or(one) == one ? one : answer::unknown;
    }
    return all.value_or(answer::unknown);
}

std::vector<sub_delegation_id> sub_delegations_under(const governance& of, order_id order) {
    const auto& version = of.at(order);
    std::vector<sub_delegation_id> found;
    for (std::size_t i = 0; i < of.sub_delegations().size(); ++i) {
        const auto& one = of.sub_delegations()[i];
        const bool same_time = one.limits.when.when.is_empty() || version.when.when.is_empty() ||
                               one.limits.when.when.overlaps(version.when.when);
        if (of.at(one.order).key == version.key && same_time) found.emplace_back(i);
    }
    return found;
}

std::vector<sentence> clauses_of(const governance& of, order_id id,
                                 const std::vector<finding>& unlawful) {
    const auto& order = of.at(id);
    std::vector<sentence> told;
    const auto add = [&](const sentence& one) {
        if (!is_empty(one)) told.push_back(one);
    };
    const auto clause = [&](bool holds, phrase text) {
        if (holds) told.push_back(said(text));
    };
    add(said(name_of(subject{order.organ}, of, naming_day(of, id)), ", ", word_for(order.kind).text,
             phrase{", version ", ", version "}, order.version));
    add(in_words(order.adopted));
    add(unlawful_in_words(unlawful, order.key));
    const auto period = in_words(order.when);
    const bool is_stated = order.when.known == basis::stated && !order.when.when.is_empty();
    if (!is_empty(period))
        add(said(is_stated ? phrase{"Gäller ", "In force "} : phrase{"Giltighet: ", "Validity: "},
                 period,
                 order.ended == ending::none ? sentence{}
                                             : said(", ", word_for(order.ended).text)));
    if (!order.sources.empty()) {
        const auto from = sources_in_words(order.sources, of);
        add(said(phrase{"Källa", "Source"},
                 sentence{from.sv.substr(from.sv.find(':')), from.en.substr(from.en.find(':'))}));
    }
    add(assessment_in_words(order.assessed));
    clause(order.superiors_may,
           {"Varje överordnad får också besluta", "Every superior may also decide"});
    clause(order.superior_steps_in, {"Närmast överordnad beslutar när delegaten är förhindrad",
                                     "The nearest superior decides when the delegate is hindered"});
    clause(order.stand_in_decides_instead == answer::yes,
           {"En ersättare beslutar i stället för den som har förhinder, som då inte själv beslutar",
            "A stand-in decides instead of whoever is hindered, who then does not"});
    clause(order.stand_in_covers_vacancy == answer::yes,
           {"Ersättare beslutar också när befattningen är vakant",
            "Stand-ins also decide while the post is vacant"});
    clause(order.roles_reach_elsewhere == answer::yes,
           {"Rollerna omfattar också befattningar utanför nämndens egen förvaltning",
            "The roles also cover posts outside the committee's own administration"});
    clause(order.exclusions_cover_urgent == answer::yes,
           {"Det som ordningen undantar är undantaget också från brådskande beslut",
            "What the order excludes is excluded from urgent decisions, too"});
    clause(order.alternates_act == answer::yes,
           {"En förordnad ersättare beslutar när innehavaren är förhindrad",
            "An appointed alternate decides when the holder is hindered"});
    clause(order.reported_through_head,
           {"Vidaredelegerade beslut anmäls via förvaltningschefen",
            "Sub-delegated decisions are reported through the head of administration"});
    clause(order.sub_delegated_are_reported == std::optional{false},
           {"Vidaredelegerade beslut anmäls inte", "Sub-delegated decisions are not reported"});
    if (order.referral_on_demand_of > 0)
        add(said(phrase{"Nämnden avgör ärendet om så många ledamöter begär det: ",
                        "The committee decides the matter when so many members demand it: "},
                 std::to_string(order.referral_on_demand_of)));
    for (const auto& one : order.provisions) add(said(one.text));
    for (const auto& one : order.remarks) add(said(phrase{"Anmärkning: ", "Remark: "}, one.text));
    return told;
}

} // namespace mandat
