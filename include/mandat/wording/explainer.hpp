// SPDX-License-Identifier: MIT
#pragma once
// A ruling as headings and lines, in both languages at once (layer 6).

#include <mandat/decide/ruling.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/swedish_order.hpp>
#include <mandat/wording/wording.hpp>
#include <mandat/wording/words.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

/// One line: a label of its own column (empty for none), the text, and what stands beneath it.
struct explained_line {
    sentence label;
    sentence text;
    std::vector<sentence> beneath;
};

enum class section_kind : std::uint8_t {
    asked,
    chain,
    reasons,
    assess,
    instead,
    duties,
    near_misses,
    notes
};

struct explained_section {
    section_kind kind{};
    sentence heading;
    std::vector<explained_line> lines;
};

/// The answer in one sentence, then why. Sections without lines are left out.
struct explanation {
    mandat::verdict verdict = verdict::not_authorised;
    sentence answer;
    std::vector<explained_section> sections;
};

namespace detail {

class explainer {
public:
    explicit explainer(const ruling& given)
        : given_{given}
        , of_{given.of()}
        , asked_{given.asked()}
        , is_ours_{asked_.generation == of_.generation()} {}

    [[nodiscard]] explanation explain() {
        result_.verdict = given_.verdict;
        result_.answer = answer();
        // Ids of another governance mean nothing here.
        if (is_ours_) add(section_kind::asked, {"Frågan", "The question"}, asked());
        add(section_kind::chain, {"Kedjan", "The chain"}, chain(given_.chain));
        add(section_kind::reasons, {"Skälen", "The reasons"}, reasons());
        add(section_kind::assess, {"Att bedöma", "To be assessed"}, to_be_assessed());
        add(section_kind::instead,
            {"Får besluta i stället, lägsta nivån först", "May decide instead, lowest level first"},
            instead());
        add(section_kind::duties, {"Följer av beslutet", "Follows from the decision"}, duties());
        add(section_kind::near_misses,
            {"Andra vägar som prövats, närmast först", "Other ways that were tried, nearest first"},
            near_misses());
        add(section_kind::notes, {"Att känna till", "Good to know"}, notes());
        return std::move(result_);
    }

    [[nodiscard]] sentence answer() const {
        const auto who = is_ours_ ? said(name_of(asked_.who, of_, asked_.on)) : sentence{};
        switch (given_.verdict) {
        case verdict::authorised:
            return said(phrase{"Ja, ", "Yes, "}, who, phrase{" får besluta (", " may decide ("},
                        describe(given_.reason).text, ").");
        case verdict::depends: return said(phrase{"Beror på: ", "Depends: "}, depends_on());
        case verdict::not_authorised: break;
        }
        const auto why = deciding_reason();
        if (is_empty(who)) return said(phrase{"Nej: ", "No: "}, why, ".");
        return said(phrase{"Nej, ", "No, "}, who,
                    phrase{" får inte besluta: ", " may not decide: "}, stopped(why));
    }

private:
    void add(section_kind kind, phrase heading, std::vector<explained_line> lines) {
        if (!lines.empty()) result_.sections.push_back({kind, said(heading), std::move(lines)});
    }
    [[nodiscard]] static sentence stopped(sentence text) {
        const auto stop = [](std::string& one) {
            if (!one.empty() && one.back() != '?' && one.back() != '.') one += '.';
        };
        stop(text.sv);
        stop(text.en);
        return text;
    }
    /// One open question stands in the answer itself; of several there is a list below.
    [[nodiscard]] sentence depends_on() const {
        if (given_.assess.size() == 1) return only_question();
        if (given_.assess.empty()) return stopped(deciding_reason());
        const auto count = std::to_string(given_.assess.size());
        if (is_all_unassessed())
            return said(
                phrase{"ingen har bedömt ärendet enligt KL 6:38 första stycket och 5:1 (",
                       "nobody has assessed the matter under KL 6:38 first paragraph and 5:1 ("},
                count, phrase{" frågor, se nedan).", " questions, see below)."});
        return said(count, phrase{" frågor måste en människa bedöma, se nedan.",
                                  " questions have to be assessed by a human, see below."});
    }
    /// With whom it is about, where that is not whoever was asked about.
    [[nodiscard]] sentence only_question() const {
        const auto fact = given_.assess.front().fact;
        const auto asks =
            std::find_if(given_.reasons.begin(), given_.reasons.end(), [&](const reason& one) {
                return one.fact == fact && !one.about.is(subject::kind::nobody) &&
                       one.about != asked_.who;
            });
        auto question = question_for(fact, of_);
        if (asks == given_.reasons.end() || !is_ours_) return question;
        return said(question, " (", name_of(asks->about, of_, asked_.on), ")");
    }
    /// All that it hangs on is one assessment that nobody has made.
    [[nodiscard]] bool is_all_unassessed() const {
        return std::all_of(given_.assess.begin(), given_.assess.end(), [](const to_assess& one) {
            return one.fact.legal && is_of_the_assessment(*one.fact.legal);
        });
    }
    [[nodiscard]] sentence deciding_reason() const {
        const auto found =
            std::find_if(given_.reasons.begin(), given_.reasons.end(),
                         [&](const reason& one) { return one.code == given_.reason; });
        if (found == given_.reasons.end() || !is_ours_) return said(describe(given_.reason).text);
        return told(*found);
    }
    [[nodiscard]] sentence told(const reason& ground) const {
        return sentence_for(ground, of_, asked_);
    }

    // ------------------------------------------------------------------------------------ question
    [[nodiscard]] std::vector<explained_line> asked() const {
        std::vector<explained_line> lines;
        const auto row = [&](phrase label, const sentence& text) {
            if (!is_empty(text)) lines.push_back({said(label), text, {}});
        };
        row({"Vem", "Who"}, said(name_of(asked_.who, of_, asked_.on)));
        row({"Ärende", "Matter"}, said(name_of(asked_.matter, of_, asked_.on)));
        row({"Dag", "Day"}, said(to_text(asked_.on), asked_.at ? phrase{" kl. ", " at "} : phrase{},
                                 asked_.at ? to_text(*asked_.at) : ""));
        if (asked_.amount) {
            const bool counted = asked_.counted != amount_basis::not_stated;
            row({"Belopp", "Amount"}, said(in_words(*asked_.amount), counted ? " " : "",
                                           counted ? word_for(asked_.counted).text : phrase{}));
        }
        if (asked_.lasting) row({"Tid", "Duration"}, in_words(*asked_.lasting));
        row({"Enhet", "Unit"}, said(name_of(asked_.unit, of_, asked_.on)));
        row({"Område", "Area"}, said(name_of(asked_.area, of_)));
        for (const auto& one : asserted()) row({"Uppgift", "Fact"}, one);
        for (const auto& whom : asked_.hindered.named())
            row({"Förhinder", "Hindered"},
                said(name_of(whom, of_, asked_.on), ": ", word_for(asked_.hindered.of(whom)).text));
        return lines;
    }
    [[nodiscard]] std::vector<sentence> asserted() const {
        std::vector<sentence> list;
        const auto add_fact = [&](fact_slot slot, std::string_view key) {
            if (asked_.facts.mentions(slot))
                list.push_back(said(key, " = ", word_for(asked_.facts.at(slot)).text));
        };
        for (const auto& one : fact_descriptions) add_fact(slot_of(one.fact), one.key);
        if (!is_in(asked_.matter, of_.matters())) return list;
        for (const auto fact : of_.at(asked_.matter).facts)
            if (const auto slot = of_.slot_of(asked_.matter, fact))
                add_fact(*slot, of_.at(fact).key);
        return list;
    }

    // --------------------------------------------------------------------------------------- chain
    [[nodiscard]] std::vector<explained_line> chain(const std::vector<link>& links) const {
        std::vector<explained_line> lines;
        for (const auto& one : links) {
            const auto arrow = lines.empty() ? "" : "→ ";
            lines.push_back({said(arrow, name_of(one.holder, of_, asked_.on)), how(one), {}});
        }
        return lines;
    }
    [[nodiscard]] sentence how(const link& one) const {
        if (one.how == link::kind::organ)
            return links_follow(one) ? sentence{} : said(word_for(one.how).text);
        if (one.how == link::kind::appointment)
            return one.held_as ? said(word_for(one.how).text, ", ", word_for(*one.held_as).text)
                               : said(word_for(one.how).text);
        auto made = said(word_for(one.how).text);
        if (one.how == link::kind::sub_delegation && one.sub_delegation.is_valid())
            return said(made, " ", source_of(one.sub_delegation, of_));
        if (one.point.is_valid())
            append(made, said(phrase{" i ", " in "}, source_of(one.point, of_)));
        if (!one.letter.empty()) append(made, said(phrase{", del ", ", part "}, one.letter));
        return made;
    }
    [[nodiscard]] bool links_follow(const link& one) const {
        return !given_.chain.empty() &&
               !(given_.chain.back().how == one.how && given_.chain.back().holder == one.holder);
    }

    // ------------------------------------------------------------------------------------- reasons
    [[nodiscard]] explained_line line_for(const reason& ground, point_id of_path) const {
        explained_line line{said(word_for(ground.effect).text), told(ground), {}};
        if (ground.rule != nullptr) line.beneath.push_back(citation_for(ground.rule));
        const auto point = rests_on(ground, of_path);
        const bool said_in_chain = ground.rule != nullptr &&
                                   ground.rule->source.act != statute::none && is_in_chain(point);
        if (point.is_valid() && !said_in_chain) line.beneath.push_back(source_of(point, of_));
        return line;
    }
    [[nodiscard]] bool is_in_chain(point_id point) const {
        return std::any_of(given_.chain.begin(), given_.chain.end(),
                           [&](const link& one) { return one.point == point; });
    }
    [[nodiscard]] std::vector<explained_line> reasons() const {
        std::vector<explained_line> lines;
        for (const auto& ground : given_.reasons) lines.push_back(line_for(ground, given_.point));
        return lines;
    }
    /// Each way by its chain, then what speaks against it, then what it rests on.
    [[nodiscard]] std::vector<explained_line> near_misses() const {
        std::vector<explained_line> lines;
        for (const auto& way : given_.near_misses) {
            explained_line line{said(word_for(way.verdict).text), by_way_of(way.chain), {}};
            for (const auto& ground : way.grounds) {
                if (ground.effect == verdict::authorised) continue;
                const auto cited = ground.rule == nullptr
                                       ? sentence{}
                                       : said(" [", citation_for(ground.rule), "]");
                line.beneath.push_back(said(told(ground), cited));
            }
            if (way.point.is_valid()) line.beneath.push_back(source_of(way.point, of_));
            lines.push_back(std::move(line));
        }
        return lines;
    }
    [[nodiscard]] sentence by_way_of(const std::vector<link>& links) const {
        sentence made;
        for (const auto& one : links)
            append(made, said(is_empty(made) ? "" : " → ", name_of(one.holder, of_, asked_.on)));
        if (is_empty(made)) return said(name_of(asked_.who, of_, asked_.on));
        return made;
    }

    // ------------------------------------------------------------ what to assess, who else, duties
    [[nodiscard]] std::vector<explained_line> to_be_assessed() const {
        std::vector<explained_line> lines;
        for (const auto& one : given_.assess) {
            explained_line line{{}, question_for(one.fact, of_), {said(key_for(one.fact, of_))}};
            for (const auto* cited : one.rules) line.beneath.push_back(citation_for(cited));
            lines.push_back(std::move(line));
        }
        return lines;
    }
    [[nodiscard]] std::vector<explained_line> instead() const {
        std::vector<explained_line> lines;
        for (const auto& one : given_.instead) {
            const bool is_open = one.reason == reason_code::fact_unknown;
            explained_line line{
                said(name_of(one.who, of_, asked_.on)),
                said(one.verdict == verdict::depends && one.assess.empty()
                         ? phrase{"beror på: ", "depends: "}
                         : phrase{},
                     is_open ? word_for(one.verdict).text : describe(one.reason).text),
                {}};
            if (one.point.is_valid()) append(line.text, said(" (", of_.key_of(one.point), ")"));
            const auto told = limits_in_words(one, of_, asked_.on);
            if (!told.empty()) append(line.text, said(": ", joined(told, ", ")));
            const auto before = is_open ? phrase{} : phrase{"beror på: ", "depends: "};
            for (const auto& fact : one.assess)
                line.beneath.push_back(said(before, question_for(fact.fact, of_)));
            lines.push_back(std::move(line));
        }
        return lines;
    }
    [[nodiscard]] std::vector<explained_line> duties() const {
        std::vector<explained_line> lines;
        for (const auto& one : given_.duties) {
            explained_line line{{}, sentence_for(one, of_, asked_.on), {}};
            if (one.rule != nullptr) line.beneath.push_back(citation_for(one.rule));
            lines.push_back(std::move(line));
        }
        return lines;
    }
    [[nodiscard]] std::vector<explained_line> notes() const {
        std::vector<explained_line> lines;
        explained_line presumed{{},
                                said(phrase{"förutsätts nej, för ingen har sagt annat:",
                                            "presumed no, since nobody said otherwise:"}),
                                {}};
        for (const auto& one : given_.notes) {
            if (one.kind == note_kind::presumed_no && one.fact) {
                presumed.beneath.push_back(
                    said(question_for(*one.fact, of_), " (", key_for(*one.fact, of_), ")"));
                continue;
            }
            explained_line line{{}, sentence_for(one, of_, asked_.on), {}};
            if (!one.sources.empty()) line.beneath.push_back(sources_in_words(one.sources, of_));
            lines.push_back(std::move(line));
        }
        if (!presumed.beneath.empty()) lines.push_back(std::move(presumed));
        return lines;
    }

    const ruling& given_;
    const governance& of_;
    const question& asked_;
    bool is_ours_;
    explanation result_;
};

} // namespace detail

/// The answer in one plain sentence: `Ja, regiondirektör får besluta (delegerat av nämnden).`
[[nodiscard]] inline sentence answer_for(const ruling& given) {
    return detail::explainer{given}.answer();
}

/// The whole ruling in headings and lines, both languages at once.
[[nodiscard]] inline explanation explain(const ruling& given) {
    return detail::explainer{given}.explain();
}

} // namespace mandat
