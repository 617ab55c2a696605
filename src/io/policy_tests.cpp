// SPDX-License-Identifier: MIT
#include "files.hpp"
#include "message.hpp"
#include "nearest.hpp"
#include "question_parts.hpp"
#include "record.hpp"
#include "source_text.hpp"
#include "syntax.hpp"
#include "values.hpp"
#include <mandat/io/names.hpp>
#include <mandat/io/policy_tests.hpp>
#include <mandat/law/disqualification.hpp>

#include <string_view>
#include <utility>

namespace mandat {
namespace io {

// Found by the arguments' namespace, so not in an unnamed one.

/// Kronor; a prisbasbelopp is a limit, not what a decision costs.
static bool read_value(const item& from, money& target) {
    bound amount;
    if (!read_value(from, amount)) return false;
    if (amount.in_base_amounts)
        return from.fail(
            fault_code::bad_number,
            {"`{1}` är ingen summa; skriv beslutets belopp i kronor, som `200000`",
             "`{1}` is no sum; write the decision's amount in kronor, such as `200000`"});
    target = money::ore(amount.value);
    return true;
}

/// `"13:05"`, or TOML's own time of day.
static bool read_value(const item& from, time_of_day& target) {
    std::string text;
    if (const auto* const time = from.node().as_time()) {
        target.minutes = static_cast<std::uint16_t>(time->get().hour * 60 + time->get().minute);
        return true;
    }
    if (!read_value(from, text)) return false;
    const auto made = parse_time(text);
    if (!made)
        return from.fail(fault_code::bad_date,
                         {"`{1}` är inget klockslag; skriv det som `\"13:05\"`",
                          "`{1}` is no time of day; write it as `\"13:05\"`"});
    target = *made;
    return true;
}

static bool read_value(const item& from, reason_code& target) {
    std::string text;
    if (!read_value(from, text)) return false;
    std::vector<std::string> known;
    for (const auto& one : reason_descriptions) {
        if (one.code == reason_code::none) continue;
        if (one.key == text) {
            target = one.code;
            return true;
        }
        known.emplace_back(one.key);
    }
    const auto near = nearest(text, known);
    const phrase remedy =
        near.empty() ? phrase{"; se efter med `mandat check --json`, eller ta bort raden",
                              "; look it up with `mandat check --json`, or remove the line"}
                     : phrase{};
    auto told = filled({"`{0}` är inget skäl{1}", "`{0}` is no reason{1}"}, {text, remedy});
    from.file().report(fault_code::unknown_value, from.where(),
                       joined(std::move(told), did_you_mean(near)));
    return false;
}

namespace {

constexpr vocabulary<verdict> verdicts{verdict_terms};

/// Reads one `[[test]]`.
class test_reader {
public:
    test_reader(record& in, const governance& of, const name_index& names)
        : in_{in}
        , of_{of}
        , names_{names} {
        test_.where = in.where();
        test_.asked.generation = of.generation();
    }

    policy_test read() {
        auto& asked = test_.asked;
        in_.may("name", test_.name);
        const bool has_day = in_.must("on", asked.on);
        read_name(in_, "who", asked.who, names_, &name_index::find_subject, asked.on);
        if (!in_.has("who")) in_.lacks("who");
        if (!in_.has("matter")) in_.lacks("matter");
        // Which matter a point means, the day says; without a day nothing more is worth telling.
        if (std::string unread; has_day)
            read_name(in_, "matter", asked.matter, names_, &name_index::find_matter, asked.on);
        else
            in_.may("matter", unread);
        read_name(in_, "unit", asked.unit, names_, &name_index::find_unit, asked.on);
        read_name(in_, "area", asked.area, names_, &name_index::find_area);
        in_.may("at", asked.at);
        in_.may("amount", asked.amount);
        in_.may("per", asked.counted, amount_bases);
        in_.may("for", asked.lasting);
        read_answers(in_, "facts", [&](std::string_view key, answer said, const place& where) {
            assert_that(std::string{key}, said, where);
        });
        asked.facts = with_jav(asked.facts, ties_, asked.on);
        if (bool is_assessed = false; in_.may("assessed", is_assessed) && is_assessed)
            asked = asked.assessed();
        read_answers(in_, "hindered", [&](std::string_view key, answer said, const place& where) {
            say_hindered(key, said, where);
        });
        in_.must("expect", test_.expected, verdicts);
        in_.may("reason", test_.reason);
        return std::move(test_);
    }

private:
    void assert_that(const std::string& key, answer said, const place& where) {
        if (const auto tie = find_jav_circumstance(key)) return ties_.say(*tie, said);
        auto& asked = test_.asked;
        auto found = names_.find_fact(key);
        if (!found) return report_asked(in_, where, std::move(found).error());
        if (found.value().legal) return asked.facts.assert_that(*found.value().legal, said);
        if (!asked.matter.is_valid()) return;
        if (const auto slot = of_.slot_of(asked.matter, found.value().own))
            return asked.facts.assert_that(*slot, said);
        in_.report(fault_code::bad_question, where,
                   filled({"`{0}` har ingen betydelse för ärendet `{1}`; ta bort det",
                           "`{0}` has no bearing on the matter `{1}`; remove it"},
                          {key, of_.at(asked.matter).key}));
    }

    void say_hindered(std::string_view key, answer said, const place& where) {
        auto whom = names_.find_subject(key, test_.asked.on);
        if (!whom) return report_asked(in_, where, std::move(whom).error());
        if (!test_.asked.hindered.say(whom.value(), said))
            in_.report(fault_code::out_of_range, where, too_many_hindered());
    }

    record& in_;
    const governance& of_;
    const name_index& names_;
    policy_test test_;
    circumstances_of_jav ties_;
};

} // namespace
} // namespace io

checked<std::vector<policy_test>> read_policy_tests(const governance& of,
                                                    std::span<const bundle_file> files) {
    const name_index names{of};
    std::vector<policy_test> tests;
    found_faults found;
    for (const auto& file : files) {
        if (!io::check_bytes(file, found)) continue;
        const io::source_text text{file.path, io::without_mark(file.text)};
        const auto root = io::parse(text, found);
        if (!root) continue;
        io::reading reading{text, found};
        io::record in{*root, reading};
        in.each("test", [&](io::record& entry) {
            tests.push_back(io::test_reader{entry, of, names}.read());
        });
        if (!in.has("test"))
            in.lacks({"test"}, fault_code::missing_key, in.where(),
                     {"filen har inga prov; lägg till ett som `[[test]]`",
                      "the file has no tests; add one as `[[test]]`"});
        in.finish();
    }
    if (!found.empty()) return faults{std::move(found)};
    return tests;
}

checked<std::vector<policy_test>> read_policy_tests(const governance& of,
                                                    std::span<const std::filesystem::path> files) {
    std::vector<bundle_file> read;
    found_faults found;
    for (const auto& path : files)
        if (auto file = io::read_whole(path, found)) read.push_back(std::move(*file));
    if (!found.empty()) return faults{std::move(found)};
    return read_policy_tests(of, read);
}

} // namespace mandat
