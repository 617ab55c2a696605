// SPDX-License-Identifier: MIT
//
// Puts a question on an appeal to the core: who counts as the decider, which notice boards
// start the time, and what the region's data says of the matter and of the power. What parts of
// a question do not go together is said here.
#include "message.hpp"
#include <mandat/appeal/minutes_appeal.hpp>
#include <mandat/decide/reference.hpp>
#include <mandat/io/appeal_questions.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace mandat {

namespace {

[[nodiscard]] fault bad_question(phrase pattern, const std::vector<io::piece>& pieces = {}) {
    return {fault_code::bad_question, {}, io::filled(pattern, pieces)};
}

class poser {
public:
    poser(const governance& of, const appeal_question& asked)
        : of_{of}
        , asked_{asked} {}

    [[nodiscard]] result<posed_appeal> pose() && {
        if (auto wrong = find_actor()) return std::move(*wrong);
        if (auto wrong = find_boards()) return std::move(*wrong);
        auto& act = made_.act;
        act.kind = asked_.kind;
        act.on = asked_.on;
        act.facts = asked_.facts;
        act.test = asked_.test;
        act.audit = asked_.audit;
        act.in_federation = of_.region().kind == region_kind::federation;
        // Who gives the notices of an award says that the procurement legislation applies.
        if (asked_.procurement && !act.facts.is_said(appeal_fact::procurement))
            act.facts.say(appeal_fact::procurement, answer::yes);
        detail::ask_matter(act, of_, asked_.matter);
        auto& known = made_.known;
        known.told = asked_.told;
        known.procurement = asked_.procurement.value_or(procurement_notice{});
        known.statute = detail::statute_of(of_, asked_.matter);
        known.special_reasons = asked_.special_reasons;
        known.urgent = asked_.urgent;
        find_power();
        return std::move(made_);
    }

private:
    /// What is asked of the order, unless somebody says whether the decider had the right.
    void find_power() {
        const bool is_decision = made_.act.kind == act_kind::decision;
        if (asked_.by || asked_.is_power_said || !is_decision || !asked_.matter.is_valid()) return;
        const reference_resolver resolver{of_};
        auto asked = resolver.ask();
        asked.who = asked_.who;
        asked.matter = asked_.matter;
        asked.on = asked_.on;
        made_.lacks = lacking_power_by(resolver.explain(asked));
        if (made_.lacks) take_as_lacking(made_.act, *made_.lacks);
    }
    [[nodiscard]] std::optional<fault> find_actor() {
        if (asked_.by) {
            made_.act.by = *asked_.by;
        } else if (asked_.who.is(subject::kind::organ)) {
            const auto kind = of_.at(asked_.who.organ()).kind;
            made_.act.by = actor_of(kind);
            is_joint_ = kind == organ_kind::joint_committee;
            is_delegate_ = kind == organ_kind::sub_committee || kind == organ_kind::presidium;
        } else if (asked_.who.is(subject::kind::nobody)) {
            return bad_question({"det sägs inte vem som beslutade; ange organet eller befattningen",
                                 "it is not said who decided; give the body or the post"});
        } else {
            is_delegate_ = true;
            if (auto wrong = no_delegate()) return wrong;
        }
        made_.known.how =
            asked_.how.value_or(is_delegate_ ? recorded::not_known : recorded::in_minutes);
        return std::nullopt;
    }
    /// Whose acts are not the nämnd's, so that nothing says which route there is.
    [[nodiscard]] std::optional<fault> no_delegate() const {
        if (!asked_.who.is(subject::kind::post)) return std::nullopt;
        const auto& post = of_.at(asked_.who.post());
        if (post.kind != post_kind::outsider && post.kind != post_kind::statutory_office_holder)
            return std::nullopt;
        return bad_question({"`{0}` beslutar inte för nämnden: ange i stället med `by` vem "
                             "beslutet räknas som",
                             "`{0}` does not decide for the committee: say by `by` instead as "
                             "whose the decision counts"},
                            {post.named.present()});
    }

    [[nodiscard]] std::optional<fault> find_boards() {
        auto& known = made_.known;
        const bool some_board = asked_.at_home || !asked_.elsewhere.empty();
        if (some_board && is_delegate_ && !asked_.how)
            return bad_question({"tiden för en delegats beslut följer protokollet som det kommer "
                                 "in i: säg med `recorded` om beslutet anmäldes eller fördes till "
                                 "särskilt protokoll",
                                 "the time of a delegate's decision follows the minutes that it "
                                 "comes into: say by `recorded` whether it was reported or put in "
                                 "separate minutes"});
        const bool may_be_joint = is_joint_ || asked_.by.has_value();
        if (!asked_.elsewhere.empty() && !may_be_joint)
            return bad_question({"flera anslagstavlor hör till en gemensam nämnd; ange den dag då "
                                 "justeringen tillkännagavs med `announced`",
                                 "several notice boards belong to a joint committee; give the day "
                                 "of the announcement by `announced`"});
        known.several_parties = is_joint_ || !asked_.elsewhere.empty();
        if (asked_.at_home) known.notice_boards.push_back(*asked_.at_home);
        known.notice_boards.insert(known.notice_boards.end(), asked_.elsewhere.begin(),
                                   asked_.elsewhere.end());
        if (!known.several_parties) return std::nullopt;
        for (auto& one : known.notice_boards) one.whose = notice_board_of::cooperating_party;
        // One day alone starts nothing: the other parties' notice boards are not known.
        if (known.notice_boards.size() == 1)
            known.notice_boards.push_back(
                {.whose = notice_board_of::cooperating_party, .is_known = false});
        return std::nullopt;
    }

    const governance& of_;
    const appeal_question& asked_;
    posed_appeal made_{};
    bool is_joint_ = false;
    bool is_delegate_ = false;
};

} // namespace

result<posed_appeal> pose(const governance& of, const appeal_question& asked) {
    return poser{of, asked}.pose();
}

} // namespace mandat
