// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "meeting_subcommand.hpp"

#include <CLI/CLI.hpp>

namespace mandat::cli {

void add_meeting(CLI::App& app, arguments& given) {
    auto& sub = *app.add_subcommand("meeting", "Meetings: quorum, votes, deferral, preparation, "
                                               "notice, minutes, reservations, alternates");
    sub.require_subcommand(1);
    add_language(sub, given);
    sub.footer("Nothing is read from a bundle. What is not said is unknown, and the answer then "
               "says what to assess.\n"
               "Example:\n  mandat meeting quorum --body council --seats 71 --present 36");
    add_meeting_decisions(sub, given);
    add_meeting_papers(sub, given);
    add_meeting_alternates(sub, given);
}

} // namespace mandat::cli
