// SPDX-License-Identifier: MIT
// `mandat appeal BUNDLE --minutes DAY`: everything that minutes record.

#include "appeal_words.hpp"
#include "commands.hpp"
#include <mandat/appeal/minutes_appeal.hpp>
#include <mandat/documents/appeals.hpp>
#include <mandat/wording/phrasing.hpp>

#include <utility>

namespace mandat::cli {

namespace {

/// `§40`, `§ 40`, `40` and `nr 40` are the same: the digits tell paragraphs apart,
/// and a letter after them.
[[nodiscard]] std::string bare(std::string_view label) {
    std::string made;
    for (const char one : fold_name(label))
        if ((one >= '0' && one <= '9') || (!made.empty() && one >= 'a' && one <= 'z')) made += one;
    return made;
}

class minutes_session {
public:
    minutes_session(const governance& of, const appeal_words& asked, const arguments& given)
        : of_{of}
        , asked_{asked}
        , given_{given} {}

    exit_code run() {
        if (!find() || !suppose()) return tell(read_.wrong(), given_);
        auto rows = assess_minutes(of_, minutes_);
        if (!rows) return tell(std::span{&rows.error(), 1}, given_);
        told_.read = &minutes_;
        told_.rows = std::move(rows).value();
        if (!pick()) return tell(read_.wrong(), given_);
        print_text(written());
        return told_.rows.empty() ? exit_code::no : exit_code::yes;
    }

private:
    [[nodiscard]] std::string written() const {
        if (given_.json) return to_json(of_, told_, asked_.notice);
        if (asked_.notice) return notices_of(of_, told_);
        return in_text(of_, told_, given_.in, paragraph_.empty() ? telling::table : telling::whole);
    }

    // ------------------------------------------------------------------------------- which minutes
    bool find() {
        const auto body = read_body();
        if (!read_.wrong().empty()) return false;
        std::vector<const minutes*> found;
        for (const auto& one : of_.all_minutes()) {
            const bool is_it = one.key == wanted_ || to_text(one.held) == wanted_;
            if (is_it && (!body || one.of == *body)) found.push_back(&one);
        }
        if (found.size() == 1) {
            minutes_ = *found.front();
            return true;
        }
        if (found.empty()) read_.add(no_such_minutes());
        if (found.size() > 1) read_.add(several(found));
        return false;
    }
    /// No day where there are no such minutes.
    [[nodiscard]] date day_of_meeting() const {
        if (const auto day = parse_date(wanted_)) return *day;
        for (const auto& one : of_.all_minutes())
            if (one.key == wanted_) return one.held;
        return no_day;
    }
    [[nodiscard]] std::optional<organ_id> read_body() {
        if (body_.empty()) return std::nullopt;
        auto found = name_index{of_}.find_subject(body_, day_of_meeting());
        if (!found) {
            read_.add(std::move(found).error());
            return std::nullopt;
        }
        if (found.value().is(subject::kind::organ)) return found.value().organ();
        read_.bad_question({"`{}` är inget organ; ange vem som sammanträdde",
                            "`{}` is no body; give the one that met"},
                           body_);
        return std::nullopt;
    }
    [[nodiscard]] std::string name_of_body(const minutes& one) const {
        return std::string{name_of(subject{one.of}, of_, one.held)};
    }
    [[nodiscard]] fault no_such_minutes() const {
        const auto known = in_a_row(of_.all_minutes(), [&](const minutes& one) {
            return fmt::format("{} ({})", to_text(one.held), name_of_body(one));
        });
        if (known.empty())
            return unknown_name({"uppgifterna har inga protokoll", "the data has no minutes"});
        const auto of_body = body_.empty() ? std::string{} : " (" + body_ + ")";
        return unknown_name({"det finns inget protokoll `{}`{}; de som finns är {}",
                             "there are no minutes `{}`{}; there are {}"},
                            wanted_, of_body, known);
    }
    [[nodiscard]] fault several(const std::vector<const minutes*>& found) const {
        const auto known = in_a_row(found, [&](const minutes* one) {
            return fmt::format("{} (`{}`)", name_of_body(*one), one->key);
        });
        return {fault_code::ambiguous,
                {},
                worded({"flera protokoll är från {}: {}; välj med `--body`",
                        "several minutes are of {}: {}; choose by `--body`"},
                       wanted_, known)};
    }

    // ---------------------------------------------------------------------------- a day to suppose
    /// The day goes for the minutes, or for the one paragraph where that was approved by itself.
    bool suppose() {
        if (asked_.text("--announced").empty()) {
            if (!asked_.text("--taken-down").empty())
                read_.bad_question({"`--taken-down` säger inget utan `--announced`",
                                    "`--taken-down` says nothing without `--announced`"});
            return read_.wrong().empty();
        }
        const auto up = read_.day(asked_.text("--announced"));
        const auto down = read_.day(asked_.text("--taken-down"));
        if (!read_.wrong().empty()) return false;
        auto* const item = item_by_itself();
        auto& announced = item != nullptr ? item->announced : minutes_.announced;
        if (announced) {
            read_.bad_question({"uppgifterna säger redan att det tillkännagavs {}; ta bort "
                                "`--announced`",
                                "the data already says that it was announced on {}; leave "
                                "`--announced` out"},
                               to_text(*announced));
            return false;
        }
        announced = up;
        (item != nullptr ? item->taken_down : minutes_.taken_down) = down;
        told_.supposed_announced = up;
        told_.supposed_taken_down = down;
        return true;
    }
    [[nodiscard]] minutes_item* item_by_itself() {
        if (paragraph_.empty()) return nullptr;
        for (auto& one : minutes_.items)
            if (is_asked(one) && (one.approved_at_once || one.announced)) return &one;
        return nullptr;
    }

    // ----------------------------------------------------------------------------- which paragraph
    [[nodiscard]] static std::string label_of(const minutes_item& item) {
        return item.paragraph.empty() ? std::to_string(item.number) : std::string{item.paragraph};
    }
    [[nodiscard]] bool is_asked(const minutes_item& item) const {
        return bare(label_of(item)) == bare(paragraph_);
    }
    bool pick() {
        if (paragraph_.empty()) return true;
        std::erase_if(told_.rows, [&](const minuted_appeal& row) { return !is_asked(*row.item); });
        if (!told_.rows.empty()) return true;
        const auto known = in_a_row(minutes_.items, label_of);
        read_.add(unknown_name(
            {"protokollet har ingen `{}`; det har {}", "the minutes have no `{}`; they have {}"},
            paragraph_, known));
        return false;
    }

    const governance& of_;
    const appeal_words& asked_;
    const arguments& given_;
    std::string wanted_ = asked_.text("--minutes"); ///< a day or an id
    std::string body_ = asked_.text("--body");
    std::string paragraph_ = asked_.text("--paragraph");
    word_reader read_;
    minutes minutes_; ///< a copy: a day may be supposed in it
    told_minutes told_;
};

} // namespace

exit_code appeal_of_minutes(const governance& of, const appeal_words& asked,
                            const arguments& given) {
    return minutes_session{of, asked, given}.run();
}

} // namespace mandat::cli
