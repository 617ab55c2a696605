// SPDX-License-Identifier: MIT
#pragma once
// Sentences for sources and reasons (layer 6). Each says its numbers: the limit and what was asked.

#include <mandat/decide/question.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/citation.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/words.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace mandat {

// ----------------------------------------------------------------------------------------- sources

/// `KL-7-6, kommunallagen (2017:725) 7 kap. 6 §`; empty for no rule.
[[nodiscard]] inline sentence citation_for(const rule* cited) {
    if (cited == nullptr) return {};
    return said(cited->id, ", ",
                sentence{to_text(cited->source, language::swedish),
                         to_text(cited->source, language::english)});
}

/// `004 § 41`
[[nodiscard]] inline std::string in_words(const source& from, const governance& of) {
    if (!detail::is_in(from.document, of.documents())) return std::string{from.locator};
    std::string text{of.at(from.document).key};
    if (!from.locator.empty()) text += " " + std::string{from.locator};
    return text;
}
/// `källa: 004 § 41; 002`; empty when there are none.
[[nodiscard]] inline sentence sources_in_words(const std::vector<source>& sources,
                                               const governance& of) {
    sentence made;
    for (const auto& one : sources)
        detail::append(made, is_empty(made) ? said(phrase{"källa: ", "source: "}, in_words(one, of))
                                            : said("; ", in_words(one, of)));
    return made;
}

/// `§ 41, NLL-00290-2024, antagen 2024-03-12`; empty when none of it is stated.
[[nodiscard]] inline sentence in_words(const adoption& adopted) {
    std::vector<sentence> parts;
    if (!adopted.paragraph.empty()) parts.push_back(said(adopted.paragraph));
    if (!adopted.diary.empty()) parts.push_back(said(adopted.diary));
    if (adopted.on) parts.push_back(said(phrase{"antagen ", "adopted "}, to_text(*adopted.on)));
    return joined(parts, ", ");
}

/// The order's decision, or else its documents.
[[nodiscard]] inline sentence source_of(const delegation_order& order, const governance& of) {
    if (auto adopted = in_words(order.adopted); !is_empty(adopted)) return adopted;
    return sources_in_words(order.sources, of);
}
/// `rs/7.6: § 41, NLL-00290-2024, antagen 2024-03-12`; empty when the point is none.
[[nodiscard]] inline sentence source_of(point_id id, const governance& of) {
    if (!detail::is_in(id, of.points())) return {};
    const auto& point = of.at(id);
    auto from = source_of(of.at(point.order), of);
    if (is_empty(from)) from = sources_in_words(point.sources, of);
    return is_empty(from) ? said(of.key_of(id)) : said(of.key_of(id), ": ", from);
}
/// `vidaredelegering inkop-1: dnr 12/2024, källa: …, från och med …`
[[nodiscard]] inline sentence source_of(sub_delegation_id id, const governance& of) {
    if (!detail::is_in(id, of.sub_delegations())) return {};
    const auto& given = of.at(id);
    const std::vector<sentence> parts{said(given.diary), sources_in_words(given.sources, of),
                                      in_words(given.limits.when)};
    const auto from = joined(parts, ", ");
    return is_empty(from) ? said(given.key) : said(given.key, ": ", from);
}

// ----------------------------------------------------------------------------------------- reasons
namespace detail {

/// Which numbers and names complete a reason's sentence.
enum class completed_by : std::uint8_t {
    nothing,
    whom,
    limit,
    start,
    evidence,
    last_day,
    instrument,
    unit,
    area,
    time,
    fact,
    matter,
    day
};

[[nodiscard]] constexpr completed_by completion_of(reason_code code) noexcept {
    switch (code) {
    case reason_code::none:
    case reason_code::decides_itself:
    case reason_code::delegated:
    case reason_code::delegated_by_council:
    case reason_code::power_from_statute:
    case reason_code::sub_delegated:
    case reason_code::no_delegation_needed:
    case reason_code::superior_may_act:
    case reason_code::substitute_acts:
    case reason_code::urgent_mandate:
    case reason_code::stale_question:
    case reason_code::unknown_post:
    case reason_code::unknown_organ:
    case reason_code::unknown_person:
    case reason_code::unknown_matter:
    case reason_code::unknown_unit:
    case reason_code::day_missing:
    case reason_code::replaced_that_day:
    case reason_code::taken_back:
    case reason_code::decided_by_delegate:
    case reason_code::region_kind_not_modelled:
    case reason_code::given_by_statute:
    case reason_code::era_not_modelled: return completed_by::nothing;
    case reason_code::no_delegation:
    case reason_code::no_sub_delegation:
    case reason_code::cannot_decide:
    case reason_code::outside_remit:
    case reason_code::reserved_to_committee:
    case reason_code::prohibited_delegate:
    case reason_code::period_not_known:
    case reason_code::outsider:
    case reason_code::not_head_of_administration:
    case reason_code::sub_delegation_not_allowed:
    case reason_code::chain_too_long:
    case reason_code::more_than_received:
    case reason_code::disqualified:
    case reason_code::not_employed:
    case reason_code::joint_delegation:
    case reason_code::approval_by_others:
    case reason_code::users_condition_on_body:
    case reason_code::post_unheld:
    case reason_code::stand_in_decides_instead:
    case reason_code::taken_over:
    case reason_code::not_adopted_by_committee:
    case reason_code::grantor_cannot_delegate: return completed_by::whom;
    case reason_code::amount_unknown:
    case reason_code::amount_basis_unknown:
    case reason_code::amount_above:
    case reason_code::amount_below: return completed_by::limit;
    case reason_code::not_yet:
    case reason_code::delegate_not_on_list: return completed_by::start;
    case reason_code::no_evidence_before: return completed_by::evidence;
    case reason_code::expired:
    case reason_code::revoked:
    case reason_code::superseded: return completed_by::last_day;
    case reason_code::instrument_not_in_force: return completed_by::instrument;
    case reason_code::unit_unknown:
    case reason_code::wrong_unit: return completed_by::unit;
    case reason_code::area_unknown:
    case reason_code::wrong_area: return completed_by::area;
    case reason_code::duration_unknown:
    case reason_code::duration_above: return completed_by::time;
    case reason_code::fact_required:
    case reason_code::fact_excluded:
    case reason_code::fact_unknown:
    case reason_code::prohibited_by_law:
    case reason_code::reserved_to_council: return completed_by::fact;
    case reason_code::excluded_from_remit:
    case reason_code::excepted_from_point: return completed_by::matter;
    case reason_code::holds_no_post:
    case reason_code::base_amount_unknown:
    case reason_code::data_may_be_stale: return completed_by::day;
    }
    return completed_by::nothing;
}

/// Completes the sentence of one reason, asked on one day.
class reason_writer {
public:
    reason_writer(const reason& ground, const governance& of, const question& asked)
        : ground_{ground}
        , of_{of}
        , asked_{asked} {}

    [[nodiscard]] sentence write() const {
        const auto start = said(describe(ground_.code).text);
        const auto rest = completion();
        return is_empty(rest) ? start : said(start, ": ", rest);
    }

private:
    [[nodiscard]] sentence completion() const {
        switch (completion_of(ground_.code)) {
        case completed_by::nothing: return {};
        case completed_by::whom: return whom();
        case completed_by::limit: return limit();
        case completed_by::start: return start();
        case completed_by::evidence: return evidence();
        case completed_by::last_day: return last_day();
        case completed_by::instrument: return instrument();
        case completed_by::unit: return unit();
        case completed_by::area: return area();
        case completed_by::time: return time();
        case completed_by::fact: return fact();
        case completed_by::matter: return matter();
        case completed_by::day: return day();
        }
        return {};
    }

    /// The subject, unless it is who was asked about.
    [[nodiscard]] sentence whom() const {
        return ground_.about == asked_.who ? sentence{}
                                           : said(name_of(ground_.about, of_, asked_.on));
    }
    [[nodiscard]] static sentence asked_for(const sentence& what) {
        return is_empty(what) ? sentence{} : said(phrase{", frågan gäller ", ", asked "}, what);
    }
    [[nodiscard]] sentence with_asked_day(const sentence& text) const {
        const auto about = ground_.about.is(subject::kind::organ) ? sentence{} : whom();
        return said(is_empty(about) ? sentence{} : said(about, " "), text,
                    asked_for(said(to_text(asked_.on))));
    }

    [[nodiscard]] sentence limit() const {
        if (!ground_.limit) return {};
        auto text = ground_.limit_is_floor ? floor_in_words(*ground_.limit, asked_.on)
                                           : ceiling_in_words(*ground_.limit, asked_.on);
        if (ground_.counted != amount_basis::not_stated)
            append(text, said(" ", word_for(ground_.counted).text));
        if (!asked_.amount) return text;
        const auto counted = ground_.code == reason_code::amount_basis_unknown
                                 ? said(" ", asked_basis())
                                 : sentence{};
        return said(text, asked_for(said(in_words(*asked_.amount), counted)));
    }
    /// An amount that is asked without a basis is counted per decision.
    [[nodiscard]] phrase asked_basis() const {
        return word_for(asked_.counted == amount_basis::not_stated ? amount_basis::per_decision
                                                                   : asked_.counted)
            .text;
    }
    [[nodiscard]] sentence start() const {
        if (!ground_.day)
            return ground_.code == reason_code::delegate_not_on_list
                       ? said(name_of(ground_.about, of_, asked_.on))
                       : whom();
        return with_asked_day(
            said(phrase{"gäller från och med ", "applies from "}, to_text(*ground_.day)));
    }
    [[nodiscard]] sentence evidence() const {
        if (!ground_.day) return whom();
        return with_asked_day(
            said(phrase{"äldsta belägget är från ", "the earliest evidence is of "},
                 to_text(*ground_.day)));
    }
    [[nodiscard]] sentence last_day() const {
        if (!ground_.day) return whom();
        return with_asked_day(
            said(phrase{"gällde till och med ", "applied through "}, to_text(*ground_.day)));
    }
    [[nodiscard]] sentence instrument() const {
        auto name = said(name_of(ground_.instrument, of_, asked_.on));
        if (is_empty(name) || !ground_.day) return name;
        const bool ahead = is_calendar_day(asked_.on) && asked_.on < *ground_.day;
        const auto until = ahead ? phrase{" gäller från och med ", " applies from "}
                                 : phrase{" gällde till och med ", " applied through "};
        return said(name, until, to_text(*ground_.day), asked_for(said(to_text(asked_.on))));
    }
    [[nodiscard]] sentence unit() const {
        const auto covered = said(name_of(ground_.unit, of_, asked_.on));
        if (is_empty(covered)) return whom();
        const auto reach =
            said(phrase{"gäller ", "covers "}, covered,
                 phrase{" med underliggande", " and what is below it"},
                 ground_.is_scope_read ? said(" (", scope_is_read(), ")") : sentence{});
        return said(reach, asked_for(said(name_of(asked_.unit, of_, asked_.on))));
    }
    [[nodiscard]] sentence area() const {
        const auto covered = said(name_of(ground_.area, of_));
        if (is_empty(covered)) return {};
        return said(phrase{"gäller ", "covers "}, covered,
                    asked_for(said(name_of(asked_.area, of_))));
    }
    [[nodiscard]] sentence time() const {
        if (!ground_.longest) return {};
        const auto wanted = asked_.lasting ? asked_for(in_words(*asked_.lasting)) : sentence{};
        return said(phrase{"högst ", "at most "}, in_words(*ground_.longest), wanted);
    }
    [[nodiscard]] sentence fact() const {
        if (!ground_.fact)
            return ground_.rule != nullptr ? said(ground_.rule->title_on(asked_.on)) : sentence{};
        auto question = question_for(*ground_.fact, of_);
        if (const auto about = whom(); !is_empty(about)) append(question, said(" (", about, ")"));
        if (ground_.code == reason_code::fact_unknown) return question;
        const bool was_no = ground_.code == reason_code::fact_required;
        return said(question, was_no ? phrase{" Svar: nej", " Answer: no"}
                                     : phrase{" Svar: ja", " Answer: yes"});
    }
    [[nodiscard]] sentence matter() const {
        const auto name = said(name_of(ground_.matter, of_, asked_.on));
        const auto whose = whom();
        return is_empty(whose) || is_empty(name) ? said(whose, name) : said(whose, ", ", name);
    }
    [[nodiscard]] sentence day() const {
        if (!ground_.day) return {};
        if (ground_.code == reason_code::base_amount_unknown)
            return said(std::to_string(civil(*ground_.day).year));
        if (ground_.code == reason_code::data_may_be_stale)
            return said(
                phrase{"uppgifterna gäller till och med ", "the data is vouched for through "},
                to_text(*ground_.day), asked_for(said(to_text(asked_.on))));
        return said(phrase{"närmaste dag som innehavare är ", "nearest day as holder is "},
                    to_text(*ground_.day));
    }

    const reason& ground_;
    const governance& of_;
    const question& asked_;
};

} // namespace detail

/// Why, with the numbers: `beloppet är över gränsen: högst 500 000 kr per beslut,
/// frågan gäller 620 000 kr`.
[[nodiscard]] inline sentence sentence_for(const reason& ground, const governance& of,
                                           const question& asked) {
    return detail::reason_writer{ground, of, asked}.write();
}

/// The order's point that a ground of a path rests on: its own, or else the
/// path's where the data decides.
[[nodiscard]] inline point_id rests_on(const reason& ground, point_id of_path) noexcept {
    if (ground.point.is_valid()) return ground.point;
    const bool is_data = ground.rule == nullptr || ground.rule->source.act == statute::none;
    return is_data ? of_path : point_id{};
}

} // namespace mandat
