// SPDX-License-Identifier: MIT
// The notice on how to appeal (besvärshänvisning). Its words are ours; what it
// says the sections cited say.

#include "appeals_parts.hpp"
#include "sections_of_acts.hpp"
#include <mandat/domain/citation.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/wording/explanation.hpp>
#include <mandat/wording/phrasing.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace mandat {
namespace appeals {
namespace {

constexpr std::size_t widest = 80;
constexpr auto sv = language::swedish;

[[nodiscard]] std::string wrapped(std::string_view text, std::string_view indent = {}) {
    std::string made;
    for (const auto& one : mandat::detail::wrapped(text, widest - indent.size()))
        made += fmt::format("{}{}\n", indent, one);
    return made;
}

/// `dagen då …` becomes `den dag då …`.
[[nodiscard]] std::string the_day(std::string_view from) {
    constexpr std::string_view begins = "dagen då ";
    if (!from.starts_with(begins)) return std::string{from};
    return "den dag då " + std::string{from.substr(begins.size())};
}

/// What the law calls what is handed in.
struct paper {
    std::string_view name;    ///< `överklagandet`
    std::string_view heading; ///< `Laglighetsprövning`
    std::string_view what;    ///< what is tested
    std::string_view how;     ///< what has to stand in it
};

[[nodiscard]] paper paper_for(appeal_route route) {
    switch (route) {
    case appeal_route::none: break;
    case appeal_route::legality_review:
        return {"överklagandet", "Laglighetsprövning",
                "Domstolen prövar om beslutet är lagligt, inte om det är klokt. Den kan upphäva "
                "beslutet men inte sätta ett annat i dess ställe.",
                "Överklaga skriftligt. Ange vilket beslut du överklagar och vilka omständigheter "
                "du stöder dig på. Omständigheter som du inte har hänvisat till när tiden går ut "
                "får domstolen inte ta hänsyn till."};
    case appeal_route::procurement_review:
        return {"ansökan", "Överprövning av upphandling",
                "Domstolen prövar om upphandlingen följer lagen. Den kan besluta att "
                "upphandlingen ska göras om eller rättas. När avtalet är slutet kan upphandlingen "
                "inte längre överprövas, bara avtalets giltighet.",
                "Ansök om överprövning. Tala om vilken upphandling det gäller, vad du menar är "
                "fel och hur du har lidit eller kan komma att lida skada."};
    case appeal_route::lov_rectification:
        return {"ansökan", "Rättelse i ett valfrihetssystem",
                "Domstolen prövar om valfrihetssystemet har skötts som lagen säger.",
                "Ansök skriftligt om rättelse. Tala om vilket beslut det gäller och vad du menar "
                "är fel."};
    case appeal_route::document_appeal:
        return {"överklagandet", "Överklagande av ett beslut om en allmän handling",
                "Domstolen prövar om du har rätt att få ut handlingen, eller att få ut den utan "
                "förbehåll.",
                "Överklaga skriftligt, och ställ överklagandet till den domstol som prövar det. "
                "Ange vilket beslut du överklagar och på vilket sätt du vill att det ändras."};
    case appeal_route::administrative_appeal:
        return {"överklagandet", "Överklagande till förvaltningsdomstol",
                "Domstolen prövar beslutet och kan ändra det.",
                "Överklaga skriftligt, och ställ överklagandet till den domstol som prövar det. "
                "Ange vilket beslut du överklagar och på vilket sätt du vill att det ändras."};
    }
    return {};
}

[[nodiscard]] std::string capital(std::string text) {
    if (text.starts_with("ö")) return "Ö" + text.substr(std::string_view{"ö"}.size());
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

class notice_writer {
public:
    notice_writer(const region& of, const appeal_by_route& possible, const noticed& about)
        : of_{of}
        , possible_{possible}
        , about_{about}
        , paper_{paper_for(possible.route)} {}

    [[nodiscard]] std::string write(bool is_open) && {
        text_ = heading(paper_.heading);
        if (is_open) text_ += wrapped(when_it_applies());
        section("Vem som får " + std::string{verb()},
                capital(std::string{who_may(possible_.who).sv}) + ".");
        section("Vad som prövas", paper_.what);
        section("Så gör du", paper_.how);
        place();
        time();
        text_ += "Lagrum\n";
        for (const auto& one : sections()) text_ += wrapped(one, "  ");
        return std::move(text_);
    }

private:
    [[nodiscard]] static std::string heading(std::string_view text) {
        std::string line;
        for (std::size_t i = 0; i < width_of(text); ++i) line += "─";
        return fmt::format("{}\n{}\n", text, line);
    }
    [[nodiscard]] std::string_view verb() const {
        return paper_.name == "ansökan" ? "ansöka" : "överklaga";
    }
    void section(std::string_view title, std::string_view text) {
        if (text.empty()) return;
        text_ += fmt::format("{}\n{}", title, wrapped(text, "  "));
    }
    /// For whoever hands the notice out: to be taken away once it is settled.
    [[nodiscard]] std::string when_it_applies() const {
        if (possible_.supposing.empty())
            return "[Det är inte avgjort om beslutet kan överklagas. Detta gäller om det kan.]";
        std::string text = "[Det är inte avgjort vilken väg som gäller. Denna gäller om svaret är ";
        std::string_view separator;
        for (const auto& one : possible_.supposing) {
            text += fmt::format("{}{} på frågan: {}", separator, term_for(one.is).written.sv,
                                describe(one.fact).question.sv);
            separator = " Och ";
        }
        return text + " Behåll bara den väg som gäller.]";
    }

    [[nodiscard]] std::string court() const {
        const auto name = court_of(possible_.at).sv;
        return possible_.at.name.empty() ? fmt::format("{} [vilken domstol]", name) : name;
    }
    [[nodiscard]] std::string authority() const {
        return about_.authority.empty() ? std::string{"[myndigheten]"} : about_.authority;
    }
    void place() {
        const bool to_court = possible_.at.filed_with == filing::court;
        if (to_court) {
            section("Vart det skickas", "Skicka eller lämna det till domstolen:");
            text_ += fmt::format("  {}\n  [domstolens adress]\n", court());
        } else {
            section("Vart det skickas",
                    fmt::format("Ställ det till {}, men skicka eller lämna det till myndigheten, "
                                "som prövar om det har kommit i tid:",
                                court()));
            text_ += fmt::format("  {}\n  [myndighetens adress]\n", authority());
        }
        if (possible_.at.other_place_in_time)
            text_ += wrapped(capital(if_misfiled(possible_, of_).sv) + ".", "  ");
    }

    void time() {
        text_ += "När det ska ha kommit in\n";
        for (const auto& one : possible_.times) one_time(one);
        if (possible_.route == appeal_route::legality_review)
            if (const auto which = which_minutes(); !which.empty()) text_ += wrapped(which, "  ");
        for (const auto& one : possible_.times)
            if (const auto confirm = to_confirm(one); !confirm.sv.empty()) {
                text_ +=
                    wrapped("[Innan detta lämnas ut behöver en jurist bekräfta tiden och platsen: "
                            "hur lagen lyder är inte läst.]",
                            "  ");
                break;
            }
    }
    void one_time(const appeal_time& one) {
        const auto where = possible_.at.filed_with == filing::court ? "domstolen" : "myndigheten";
        const auto lead = fmt::format(
            "{}{} ska ha kommit in till {}", one.whose.empty() ? std::string{} : one.whose + ": ",
            one.whose.empty() ? capital(std::string{paper_.name}) : std::string{paper_.name},
            where);
        switch (one.state) {
        case time_state::runs_out:
            text_ += wrapped(fmt::format("{} senast {}.", lead, with_weekday(one.counted->last).sv),
                             "  ");
            text_ +=
                wrapped(fmt::format("Tiden är {} från {}, {}{}.",
                                    length_in_words(one.counted->limit->length).sv,
                                    with_weekday(one.counted->start).sv,
                                    the_day(one.limit->from.sv), moved_in_words(*one.counted).sv),
                        "  ");
            return;
        case time_state::start_not_known:
            text_ += wrapped(fmt::format("{} inom {}.", lead, rule_in_notice(*one.limit)), "  ");
            text_ += "  Den dagen: [dag]. Sista dagen: [dag].\n";
            return;
        case time_state::not_started:
        case time_state::not_expired:
            text_ += wrapped(fmt::format("{} inom {}. Tiden {}.", lead, rule_in_notice(*one.limit),
                                         term_for(one.state).written.sv),
                             "  ");
            return;
        case time_state::until_contract:
            text_ += wrapped(fmt::format("{} innan avtalet är slutet.", lead), "  ");
            return;
        }
    }
    [[nodiscard]] static std::string rule_in_notice(const time_limit& limit) {
        auto text =
            fmt::format("{} från {}", length_in_words(limit.length).sv, the_day(limit.from.sv));
        const auto rule = rule_of(limit).sv;
        // A letter to somebody gives a time of its own.
        if (const auto more = rule.find("; "); more != std::string::npos) text += rule.substr(more);
        return text;
    }
    [[nodiscard]] std::string which_minutes() const {
        if (!about_.alone.empty())
            return about_.alone + " justerades för sig: det är det tillkännagivandet som räknas.";
        switch (about_.how) {
        case recorded::reported:
            return "Protokollet är det från sammanträdet där beslutet anmäldes.";
        case recorded::in_separate_minutes:
            return "Protokollet är det särskilda protokollet över beslutet.";
        case recorded::in_minutes: break;
        case recorded::nowhere:
        case recorded::not_known:
            return "Protokollet är det som beslutet anmäls i eller förs till.";
        }
        return {};
    }

    [[nodiscard]] std::vector<std::string> sections() const {
        std::vector<const rule*> all;
        add_rules(all, possible_.by);
        add_rules(all, possible_.who.by);
        add_rules(all, possible_.at.by);
        if (possible_.route == appeal_route::legality_review) {
            const rule* const more[] = {mandat::detail::cite("KL-13-7"),
                                        mandat::detail::cite("KL-13-8")};
            add_rules(all, more);
        }
        for (const auto& one : possible_.times) add_rules(all, one.by);
        const auto is_time_act = [](const rule* one) { return one->id.starts_with("TIME-"); };
        all.erase(std::remove_if(all.begin(), all.end(), is_time_act), all.end());
        return sections_of(all);
    }

    const region& of_;
    const appeal_by_route& possible_;
    const noticed& about_;
    paper paper_;
    std::string text_;
};

/// Why there is no notice.
[[nodiscard]] std::string closed_body(const appeal& found) {
    std::string text = "Kan inte överklagas.\n";
    const bool has_statute = std::any_of(found.by.begin(), found.by.end(), [](const rule* one) {
        return one->source.act != statute::none;
    });
    for (const auto* one : found.by)
        if (!has_statute || one->source.act != statute::none)
            text += wrapped(fmt::format("{} ({}).", one->title.sv, to_text(one->source, sv)), "  ");
    return text;
}

/// Every route's notice, with what stands between them.
[[nodiscard]] std::string bodies_of(const region& of, const appeal& found, const noticed& about) {
    if (found.routes.empty()) return closed_body(found);
    std::string text;
    for (const auto& possible : found.routes)
        text += (text.empty() ? "" : "\n") +
                notice_body(of, possible, found.appealable == verdict::depends, about);
    return text;
}

} // namespace

noticed about(const told_appeal& told) {
    noticed made{.by = told.by, .authority = told.authority, .on = told.act.on, .how = told.how};
    if (!told.matter.empty()) made.decisions.push_back(told.matter);
    return made;
}

noticed about(const told_minutes& told, const governance& of, std::size_t row,
              std::string_view label) {
    const auto& one = told.rows[row];
    const auto& read = *told.read;
    const auto diary =
        one.item->diary.empty() ? std::string{} : ", " + std::string{one.item->diary};
    const std::string body{name_of(subject{read.of}, of, read.held)};
    noticed made{
        .by = body,
        .authority = body,
        .decisions = {fmt::format("{}{}: {}", label, diary, what_of(one, of, read.held, sv))},
        .on = read.held,
        .how = one.reported != nullptr ? recorded::reported : recorded::in_minutes};
    if (one.item->approved_at_once) made.alone = label_of(*one.item, sv);
    return made;
}

std::string notice_head(const noticed& about) {
    std::string text = "Hur man överklagar\n══════════════════\n";
    const auto body = about.by.empty() ? std::string{"[organet]"} : about.by;
    const auto day = with_weekday(about.on).sv;
    text += about.how == recorded::reported ? fmt::format("Beslut anmält till {} {}\n", body, day)
                                            : fmt::format("Beslut av {} {}\n", body, day);
    if (about.decisions.empty()) text += "  [vad beslutet gäller, paragraf och diarienummer]\n";
    for (const auto& one : about.decisions) text += wrapped(one, "  ");
    return text;
}

std::string notice_body(const region& of, const appeal_by_route& possible, bool is_open,
                        const noticed& about) {
    return notice_writer{of, possible, about}.write(is_open);
}

} // namespace appeals

std::string notice_of(const region& of, const told_appeal& told) {
    const auto about = appeals::about(told);
    return appeals::notice_head(about) + '\n' + appeals::bodies_of(of, told.found, about);
}

std::string notices_of(const governance& of, const told_minutes& told) {
    struct shared_notice {
        std::string body;
        appeals::noticed about;
    };
    std::vector<shared_notice> notices;
    std::vector<shared_notice> closed;
    const auto labels = appeals::labels_of(told.rows, language::swedish);
    for (std::size_t i = 0; i < told.rows.size(); ++i) {
        auto about = appeals::about(told, of, i, labels[i]);
        auto body = appeals::bodies_of(of.region(), told.rows[i].found, about);
        auto& into = told.rows[i].found.routes.empty() ? closed : notices;
        const auto same = std::find_if(into.begin(), into.end(), [&](const shared_notice& one) {
            return one.body == body && one.about.how == about.how;
        });
        if (same != into.end())
            same->about.decisions.push_back(about.decisions.front());
        else
            into.push_back({std::move(body), std::move(about)});
    }
    std::string text;
    for (const auto& one : notices)
        text += (text.empty() ? "" : "\n\n") + appeals::notice_head(one.about) + '\n' + one.body;
    for (const auto& one : closed) {
        text += text.empty() ? "" : "\n\n";
        for (const auto& decision : one.about.decisions) text += appeals::wrapped(decision);
        text += one.body;
    }
    return text;
}

} // namespace mandat
