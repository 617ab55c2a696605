// SPDX-License-Identifier: MIT
#include "meeting_subcommand.hpp"
#include "suggestion.hpp"
#include <mandat/law/meeting/alternates.hpp>

#include <fmt/core.h>

#include <string>
#include <utility>

namespace mandat::cli {

namespace {

using namespace mandat::meeting;

/// `Berg=present`; a name may hold an equals sign, the last one counts.
std::string read_alternate(const std::string& word, asking<alternates_question>& into) {
    static const words_for<alternate> states{
        {"present", {attendance::present, answer::no}},
        {"serving", {attendance::serving, answer::no}},
        {"absent", {attendance::absent, answer::no}},
        {"disqualified", {attendance::present, answer::yes}},
        {"perhaps-disqualified", {attendance::present, answer::unknown}}};
    const auto equals = word.rfind('=');
    const auto state =
        equals == std::string::npos ? states.end() : states.find(word.substr(equals + 1));
    if (state == states.end() || equals == 0)
        return worded({"`{}` är ingen ersättare; skriv NAMN=present, serving, absent, disqualified "
                       "eller perhaps-disqualified",
                       "`{}` is not an alternate; write NAME=present, serving, absent, "
                       "disqualified or perhaps-disqualified"},
                      word)
            .in(spoken());
    into.names.push_back(word.substr(0, equals));
    into.alternates.push_back(state->second);
    return {};
}

meeting_answer answer_alternates(const asking<alternates_question>& heard) {
    auto asked = heard.question;
    asked.in_order = heard.alternates;
    auto made = assess_alternates(asked);
    if (heard.on) made = on(*heard.on, std::move(made));
    auto shown = answer_of(made);
    auto serving = nlohmann::ordered_json::array();
    std::string list;
    for (const auto place : made.serving) {
        serving.push_back(heard.names[place]);
        list += (list.empty() ? "" : ", ") + heard.names[place];
    }
    shown.values = {{"serving", std::move(serving)}, {"empty", made.empty}};
    if (!list.empty())
        shown.details = worded({"{} tjänstgör, tomma platser: {}", "serving: {}; empty places: {}"},
                               list, made.empty);
    return shown;
}

} // namespace

void add_meeting_alternates(CLI::App& app, arguments& given) {
    subcommand<alternates_question> one{
        app, given, "alternates", "Which alternates serve?",
        "mandat meeting alternates --body committee --places 1 --order-decided yes \\\n"
        "    --alternate Berg=absent --alternate Ek=present --alternate Lind=present"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .takes_number("--places", asked.places, "places of members who do not serve", true)
        .takes_answer("--order-decided", asked.order_decided,
                      "the order in which they are written is the one decided")
        .takes_answer("--serving-goes-on", asked.serving_goes_on,
                      "committee: council lets whoever has begun to serve go on")
        .takes_day_of_meeting();
    add_many_words(
        one.app(), "--alternate",
        "an alternate, in order; may be repeated: present, serving (has begun to), absent, "
        "disqualified or perhaps-disqualified",
        "NAME=STATE",
        [&state = one.state()](const std::string& word) { return read_alternate(word, state); });
    one.answered_by(answer_alternates);
}

} // namespace mandat::cli
