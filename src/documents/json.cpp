// SPDX-License-Identifier: MIT
#include "json_parts.hpp"
#include <mandat/documents/json.hpp>
#include <mandat/documents/text.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>
#include <mandat/wording/words.hpp>

namespace mandat {
namespace {

using json::value;

/// A ruling's or a list's question, and what is said along a path.
class answers {
public:
    answers(const governance& of, const question& asked)
        : of_{of}
        , asked_{asked}
        , to_{of, asked.on} {}

    [[nodiscard]] value chain(std::span<const link> links) const {
        return json::list_of(links, [&](const auto& one) -> value {
            return {{"how", word_for(one.how).key},
                    {"holder", to_.of(one.holder)},
                    {"holder_as_written", json::of(one.holder_as_written)},
                    {"held_as", one.held_as ? value(word_for(*one.held_as).key) : value(nullptr)},
                    {"point", to_.of(one.point)},
                    {"letter", json::of(one.letter)},
                    {"sub_delegation", sub_delegation(one.sub_delegation)},
                    {"source", to_.source_of(one.point)}};
        });
    }

    [[nodiscard]] value grounds(std::span<const reason> given, point_id of_path) const {
        return json::list_of(given, [&](const auto& one) { return ground(one, of_path); });
    }

    [[nodiscard]] value near_misses(std::span<const path> ways) const {
        return json::list_of(ways, [&](const auto& one) -> value {
            return {{"verdict", key_of(one.verdict)},
                    {"would_be", key_of(one.carried_by)},
                    {"point", to_.of(one.point)},
                    {"chain", chain(one.chain)},
                    {"reasons", grounds(one.grounds, one.point)}};
        });
    }

    [[nodiscard]] value duties(std::span<const duty> given) const {
        return json::list_of(given, [&](const auto& one) -> value {
            return {{"kind", word_for(one.kind).key},
                    {"when", word_for(one.when).key},
                    {"towards", to_.of(one.towards)},
                    {"by", to_.of(one.by)},
                    {"only_if", one.only_if ? to_.of(*one.only_if) : value(nullptr)},
                    {"rule", rule_id(one.rule)},
                    {"citation", citation_of(one.rule)},
                    {"text", json::of(sentence_for(one, of_, asked_.on))}};
        });
    }

    [[nodiscard]] value notes(std::span<const note> given) const {
        return json::list_of(given, [&](const auto& one) -> value {
            return {{"kind", word_for(one.kind).key},
                    {"day", json::of(one.day)},
                    {"fact", one.fact ? to_.of(*one.fact) : value(nullptr)},
                    {"about", to_.of(one.about)},
                    {"former_name", json::of(one.former_name)},
                    {"point", to_.of(one.point)},
                    {"order", mandat::detail::is_in(one.order, of_.orders())
                                  ? value(of_.at(one.order).key)
                                  : value(nullptr)},
                    {"sources", to_.of(one.sources)},
                    {"text", json::of(sentence_for(one, of_, asked_.on))}};
        });
    }

    /// Holders or allowances: what each is granted, and `what` of it under its own name.
    template<class Granted, class What>
    [[nodiscard]] value granted(std::span<const Granted> given, std::string_view name,
                                What Granted::*what) const {
        return json::list_of(given, [&](const auto& one) -> value {
            return {{name, to_.of(one.*what)},
                    {"verdict", key_of(one.verdict)},
                    {"reason", key_of(one.reason)},
                    {"carried_by", key_of(one.carried_by)},
                    {"point", to_.of(one.point)},
                    {"sub_delegation", sub_delegation(one.sub_granted)},
                    {"source", to_.source_of(one.point)},
                    {"limits", to_.of(terms_of(one.granted, one.sub_granted, of_))},
                    {"assess", to_.of(one.assess)}};
        });
    }
    [[nodiscard]] value holders(std::span<const holder> given) const {
        return granted(given, "who", &holder::who);
    }

    [[nodiscard]] const json::writer& to() const noexcept { return to_; }

private:
    [[nodiscard]] static value rule_id(const rule* cited) {
        return cited == nullptr ? value(nullptr) : value(cited->id);
    }
    [[nodiscard]] static value citation_of(const rule* cited) {
        return cited == nullptr ? value(nullptr) : value(to_text(cited->source, language::swedish));
    }
    [[nodiscard]] value sub_delegation(sub_delegation_id id) const {
        if (!detail::is_in(id, of_.sub_delegations())) return nullptr;
        const auto& given = of_.at(id);
        return {{"key", given.key},
                {"diary", json::of(given.diary)},
                {"period", json::of(given.limits.when)},
                {"sources", to_.of(given.sources)}};
    }
    [[nodiscard]] value ground(const reason& one, point_id of_path) const {
        return {{"code", key_of(one.code)},
                {"effect", key_of(one.effect)},
                {"rule", rule_id(one.rule)},
                {"citation", citation_of(one.rule)},
                {"text", json::of(sentence_for(one, of_, asked_))},
                {"fact", one.fact ? to_.of(*one.fact) : value(nullptr)},
                {"point", to_.of(one.point)},
                {"about", to_.of(one.about)},
                {"day", json::of(one.day)},
                {"limit", json::of(one.limit)},
                {"limit_is_floor", one.limit ? value(one.limit_is_floor) : value(nullptr)},
                {"limit_counted", one.limit ? value(word_for(one.counted).key) : value(nullptr)},
                {"limit_ore",
                 one.limit_in_kronor ? value(one.limit_in_kronor->in_ore()) : value(nullptr)},
                {"longest", json::of(one.longest)},
                {"instrument", to_.of(one.instrument)},
                {"unit", to_.of(one.unit)},
                {"area", to_.of(one.area)},
                {"matter", to_.of(one.matter)},
                {"source", to_.source_of(rests_on(one, of_path))}};
    }

    const governance& of_;
    const question& asked_;
    json::writer to_;
};

} // namespace

std::string to_json(const ruling& given) {
    const answers say{given.of(), given.asked()};
    return json::print({{"schema", "mandat.ruling/2"},
                        {"verdict", key_of(given.verdict)},
                        {"reason", key_of(given.reason)},
                        {"point", say.to().of(given.point)},
                        {"question", say.to().of(given.asked())},
                        {"chain", say.chain(given.chain)},
                        {"reasons", say.grounds(given.reasons, given.point)},
                        {"near_misses", say.near_misses(given.near_misses)},
                        {"assess", say.to().of(given.assess)},
                        {"duties", say.duties(given.duties)},
                        {"notes", say.notes(given.notes)},
                        {"instead", say.holders(given.instead)}});
}

std::string to_json(const governance& of, const question& asked, std::span<const holder> holders) {
    const answers say{of, asked};
    return json::print({{"schema", "mandat.holders/1"},
                        {"question", say.to().of(asked)},
                        {"holders", say.holders(holders)},
                        {"reason", json::why_silent(asked.on)}});
}

std::string to_json(const governance& of, subject who, date on,
                    std::span<const allowance> allowances) {
    const question asked{.generation = of.generation(), .who = who, .on = on};
    const answers say{of, asked};
    return json::print({{"schema", "mandat.allowances/1"},
                        {"who", say.to().of(who)},
                        {"day", json::of(std::optional{on})},
                        {"allowances", say.granted(allowances, "matter", &allowance::matter)},
                        {"reason", json::why_silent(on)}});
}

std::string to_json(std::span<const fault> found, std::size_t left_off) {
    auto list = value::array();
    const auto told = found.first(std::min(found.size(), most_faults_told));
    for (const auto& one : told)
        list.push_back({{"code", key_of(one.code)},
                        {"file", json::of(one.where.file)},
                        {"line", json::of_count(one.where.line)},
                        {"column", json::of_count(one.where.column)},
                        {"text", json::of(one.text)}});
    const auto all = found.size() + left_off;
    return json::print({{"schema", "mandat.faults/1"},
                        {"count", all},
                        {"left_off", all - told.size()},
                        {"faults", list}});
}

} // namespace mandat
