// SPDX-License-Identifier: MIT
//
// What a caller needs to ask a question compiles and links with -fno-exceptions -fno-rtti, and without
// a boost::throw_exception of the program's own. A function that nobody calls is not linked, so this
// program calls what a caller does.
#include <mandat/decide/brief.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/citation.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/fwd.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/index/resolver.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace {

mandat::result<mandat::date> day_of(std::string_view text) {
    if (const auto day = mandat::parse_date(text)) return *day;
    return mandat::fault{.code = mandat::fault_code::bad_date, .where = {}, .text = {}};
}

bool dates_work(std::string_view text) {
    const auto day = day_of(text);
    if (!day) return false;
    const auto order = mandat::period::through(day.value(), mandat::next_day(day.value()));
    return order && order->contains(day.value()) && !order->contains(mandat::date{}) &&
           mandat::to_text(day.value()) == text && mandat::civil(day.value()).month == 3;
}

bool amounts_work(std::string_view text) {
    const auto amount = mandat::parse_kronor(text);
    const mandat::bound ceiling{.in_base_amounts = false, .inclusive = true, .value = 100};
    return amount && mandat::is_above(*amount, ceiling, mandat::money{}) &&
           mandat::to_text(*amount) == text;
}

bool names_work(mandat::verdict verdict) {
    return mandat::key_of(verdict) == "depends" &&
           mandat::key_of(mandat::fault_code::bad_date) == "bad_date";
}

bool questions_work(mandat::post_id post) {
    mandat::question asked{.generation = 1};
    asked.who = post;
    asked.facts.assert_that(mandat::legal_fact::urgent, mandat::answer::yes);
    const mandat::brief zeroed{};
    return asked.facts.at(mandat::legal_fact::urgent) == mandat::answer::yes &&
           asked.who.is(mandat::subject::kind::post) &&
           zeroed.verdict == mandat::verdict::not_authorised &&
           mandat::describe(zeroed.reason).key == "none";
}

/// Compiles an index and asks it, on a governance that only a program linked with exceptions can build.
mandat::brief answer_of(const mandat::governance& of, const mandat::question& asked) {
    const mandat::resolver fast{of};
    mandat::brief answer{};
    fast.check(std::span{&asked, 1}, std::span{&answer, 1});
    return fast.check(asked) == answer ? answer : mandat::brief{};
}
/// An index of nothing answers no.
bool indexes_work() {
    const mandat::detail::index_view none{};
    const mandat::question asked{};
    return mandat::detail::check_one(none, 1, asked).verdict == mandat::verdict::not_authorised;
}

} // namespace

// From outside, so that the compiler has to make it.
mandat::brief (*asks)(const mandat::governance&, const mandat::question&) = answer_of;

int main(int argc, char** argv) {
    // From outside, so that nothing is worked out by the compiler.
    if (argc != 3) return 1;
    const bool works = dates_work(argv[1]) && amounts_work(argv[2]) &&
                       names_work(mandat::verdict::depends) &&
                       questions_work(mandat::post_id{static_cast<std::size_t>(argc)}) &&
                       indexes_work() && asks != nullptr;
    return works ? 0 : 1;
}
