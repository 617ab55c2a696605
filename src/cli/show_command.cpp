// SPDX-License-Identifier: MIT
#include "show_command.hpp"

#include "commands.hpp"
#include <mandat/documents/chart.hpp>
#include <mandat/documents/facts.hpp>
#include <mandat/documents/json.hpp>

#include <cstddef>
#include <string>

namespace mandat::cli {
namespace {

bool is_picture(const arguments& given) {
    return given.shape == format::dot || given.shape == format::svg;
}
exit_code draw(const std::string& dot, const arguments& given) {
    if (given.shape == format::dot) return print_text(dot), exit_code::yes;
    const auto svg = svg_from(dot);
    if (svg) return print_text(svg.value()), exit_code::yes;
    tell_aside(svg.error().text, given);
    return exit_code::io;
}

exit_code show_facts(const governance& of, const arguments& given) {
    if (given.on || given.json || !given.order.empty()) {
        const std::vector wrong{bad_question(
            {"`--format facts` ger alla uppgifter i bunten; ta bort `--on`, `--order` och "
             "`--json`",
             "`--format facts` gives all data of the bundle; leave out `--on`, `--order` and "
             "`--json`"})};
        return report(wrong, given);
    }
    print_text(to_facts(of));
    return exit_code::yes;
}
exit_code show_organisation(const governance& of, const arguments& given) {
    if (given.json) return print_text(to_json(of, given.on)), exit_code::yes;
    if (is_picture(given)) return draw(organisation_in_dot(of, given.on, given.in), given);
    print_text(organisation_in_text(of, given.on, given.in, markup_of(given)));
    return exit_code::yes;
}
exit_code show_order(const governance& of, order_id id, const arguments& given) {
    if (given.json) return print_text(to_json(of, id, given.on)), exit_code::yes;
    if (is_picture(given)) return draw(order_in_dot(of, id, given.in, given.on), given);
    print_text(order_in_text(of, id, given.in, markup_of(given), given.on));
    return exit_code::yes;
}
/// A picture and a document hold one version: the one in force that day, or the
/// last. Text shows them all.
std::vector<order_id> versions_shown(const governance& of, const arguments& given) {
    auto all = versions_of(of, given.order);
    if (given.on) {
        std::vector<order_id> that_day;
        for (const auto id : all)
            if (of.at(id).when.contains(*given.on)) that_day.push_back(id);
        return that_day.empty() ? all : that_day;
    }
    if ((given.json || is_picture(given)) && all.size() > 1) return {all.back()};
    return all;
}

} // namespace

std::vector<order_id> versions_of(const governance& of, std::string_view key) {
    std::vector<order_id> all;
    for (std::size_t i = 0; i < of.orders().size(); ++i)
        if (of.orders()[i].key == key) all.emplace_back(i);
    return all;
}

fault no_such_order(const governance& of, std::string_view key) {
    std::string known;
    for (const auto& one : of.orders())
        if (known.find("`" + std::string{one.key} + "`") == std::string::npos)
            known += (known.empty() ? "`" : ", `") + std::string{one.key} + "`";
    return unknown_name({"delegationsordningen `{}` finns inte; de som finns är {}",
                         "there is no delegation order `{}`; there are {}"},
                        key, known);
}

exit_code run_show(const governance& of, const arguments& given) {
    if (given.shape == format::facts) return show_facts(of, given);
    if (given.order.empty()) return show_organisation(of, given);
    const auto versions = versions_shown(of, given);
    if (versions.empty()) return report(std::vector{no_such_order(of, given.order)}, given);
    for (const auto id : versions)
        if (const auto code = show_order(of, id, given); code != exit_code::yes) return code;
    return exit_code::yes;
}

} // namespace mandat::cli
