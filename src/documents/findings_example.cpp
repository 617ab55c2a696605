// SPDX-License-Identifier: MIT
//
// An example question written as a policy test: the question by keys, in the
// words that the loader reads.
#include <mandat/documents/findings.hpp>
#include <mandat/wording/phrasing.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace mandat {
namespace {

/// A TOML basic string.
std::string toml_string(std::string_view text) {
    std::string made = "\"";
    for (const char one : text) {
        const auto byte = static_cast<unsigned char>(one);
        if (one == '"' || one == '\\') {
            made += '\\';
            made += one;
        } else if (byte < 0x20U || byte == 0x7F) {
            made += fmt::format("\\u{:04X}", byte);
        } else {
            made += one;
        }
    }
    return made + '"';
}

/// A key that may have to be quoted: a dot in it would begin a table.
std::string as_key(std::string_view key) {
    const bool is_bare = !key.empty() && std::all_of(key.begin(), key.end(), [](char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') ||
               (one >= '0' && one <= '9') || one == '_' || one == '-';
    });
    return is_bare ? std::string{key} : toml_string(key);
}

class test_writer {
public:
    test_writer(const governance& of, const example_question& shown)
        : of_{of}
        , shown_{shown}
        , asked_{shown.asked} {}

    [[nodiscard]] std::string write() {
        line("who", toml_string(key_for(asked_.who, of_)));
        line("matter", toml_string(matter()));
        line("on", to_text(asked_.on));
        if (asked_.at) line("at", toml_string(to_text(*asked_.at)));
        if (asked_.amount) line("amount", toml_string(to_text(*asked_.amount)));
        if (asked_.counted != amount_basis::not_stated)
            line("per", toml_string(term_for(asked_.counted).written.sv));
        if (detail::is_in(asked_.unit, of_.units()))
            line("unit", toml_string(of_.at(asked_.unit).key));
        if (detail::is_in(asked_.area, of_.areas()))
            line("area", toml_string(of_.at(asked_.area).key));
        if (asked_.lasting) line("for", toml_string(in_words(*asked_.lasting).sv));
        if (const auto said = facts(); !said.empty()) line("facts", "{ " + said + " }");
        line("expect", toml_string(term_for(shown_.verdict).written.sv));
        if (shown_.reason != reason_code::none) line("reason", toml_string(key_of(shown_.reason)));
        return "[[test]]\n" + text_;
    }

private:
    void line(std::string_view key, std::string_view value) {
        if (!value.empty()) text_ += fmt::format("{:6} = {}\n", key, value);
    }

    /// The point that is looked up to this matter on the day; without one, the matter's key.
    [[nodiscard]] std::string matter() const {
        if (!detail::is_in(asked_.matter, of_.matters())) return {};
        for (std::size_t i = 0; i < of_.points().size(); ++i) {
            const auto& point = of_.points()[i];
            if (point.matter != asked_.matter || !of_.at(point.order).when.contains(asked_.on))
                continue;
            auto key = of_.key_of(point_id{i});
            if (of_.find_point(key, asked_.on) == point_id{i}) return key;
        }
        return std::string{of_.at(asked_.matter).key};
    }

    [[nodiscard]] std::string facts() const {
        std::string made;
        const auto add = [&](fact_slot slot, std::string_view key) {
            if (!asked_.facts.mentions(slot)) return;
            made += made.empty() ? "" : ", ";
            made += as_key(key) + " = " + toml_string(term_for(asked_.facts.at(slot)).written.sv);
        };
        for (const auto& one : fact_descriptions) add(slot_of(one.fact), one.key);
        if (!detail::is_in(asked_.matter, of_.matters())) return made;
        for (const auto fact : of_.at(asked_.matter).facts)
            if (const auto slot = of_.slot_of(asked_.matter, fact)) add(*slot, of_.at(fact).key);
        return made;
    }

    const governance& of_;
    const example_question& shown_;
    const question& asked_;
    std::string text_;
};

} // namespace

std::string policy_test_of(const governance& of, const example_question& shown) {
    // Ids of another governance mean nothing here.
    if (shown.asked.generation != of.generation()) return {};
    return test_writer{of, shown}.write();
}

} // namespace mandat
