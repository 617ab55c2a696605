// SPDX-License-Identifier: MIT
#pragma once
// Makes persons and their appointments out of drafts, and refuses appointments that cannot both
// hold (layer 1, private).
//
// Which holders of one post may overlap in time is said here, in `check_appointments`; that none
// overlaps a vacancy, in `check_vacancies`.

#include <mandat/domain/fault.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/domain/known_numbers.hpp>
#include <mandat/model/detail/structure_maker.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mandat::detail {

class people_maker : protected structure_maker {
protected:
    using structure_maker::structure_maker;

    void make_people() {
        for (const auto& one : drafts_.persons)
            tables_.persons.push_back({keep(one.key), known_as(one.known_as)});
        for (const auto& one : drafts_.appointments) {
            require(one.person, one.where, "person");
            require(one.post, one.where, "post");
            const auto person = resolve<person_id>(one.person, persons_, {"personen", "person"});
            tables_.appointments.push_back({person, post_of(one.post), one.kind, one.employed,
                                            dated_of(one.when).when, sources_of(one.from_documents),
                                            located(one.where)});
        }
        check_all_appointments();
    }

private:
    /// Appointments by the post and one thing more.
    class appointments_by {
    public:
        [[nodiscard]] std::vector<std::size_t>& of(post_id post, std::uint32_t and_of) {
            const auto bytes = bytes_of(std::array{post.value(), and_of});
            const auto [list, is_new] = known_.number_of(bytes, lists_.size());
            if (is_new) lists_.emplace_back();
            return lists_[list];
        }

    private:
        known_numbers known_;
        std::vector<std::vector<std::size_t>> lists_;
    };
    /// Each with the earlier ones to the same post that it may not overlap: the person's own, and
    /// those of an ordinary holder beside an acting one.
    void check_all_appointments() {
        appointments_by by_person;
        appointments_by by_kind;
        const auto number_of = [](appointment_kind kind) {
            return static_cast<std::uint32_t>(kind);
        };
        for (std::size_t i = 0; i < tables_.appointments.size(); ++i) {
            const auto& one = tables_.appointments[i];
            auto earlier = by_person.of(one.post, one.person.value());
            if (one.kind != appointment_kind::alternate) {
                const auto& others =
                    by_kind.of(one.post, number_of(one.kind == appointment_kind::ordinary
                                                       ? appointment_kind::acting
                                                       : appointment_kind::ordinary));
                for (const auto j : others) earlier.push_back(j);
                sort_unique(earlier);
            }
            for (const auto j : earlier) check_appointments(i, j);
            by_person.of(one.post, one.person.value()).push_back(i);
            by_kind.of(one.post, number_of(one.kind)).push_back(i);
            check_vacancies(i);
        }
    }
    /// A post that somebody holds, be it as acting, is not vacant. @law OPEN-E
    void check_vacancies(std::size_t i) {
        const auto& one = tables_.appointments[i];
        if (!one.post.is_valid() || one.kind == appointment_kind::alternate) return;
        const auto& gaps = tables_.posts[one.post.index()].vacancies;
        for (std::size_t gap = 0; gap < gaps.size(); ++gap) {
            if (!gaps[gap].when.overlaps(one.when)) continue;
            const auto& written = drafts_.posts[one.post.index()].vacancies[gap];
            const auto stated = at_place(written.when.where);
            report(fault_code::overlapping_period, drafts_.appointments[i].where,
                   "befattningen innehas, också av en tillförordnad, under tid då den är vakant "
                   "enligt " +
                       stated + "; skilj perioderna åt",
                   "the post is held, be it by an acting holder, in a time when it is vacant by " +
                       stated + "; make the periods distinct");
            return;
        }
    }
    void check_appointments(std::size_t i, std::size_t j) {
        const auto& one = tables_.appointments[i];
        const auto& other = tables_.appointments[j];
        if (!one.post.is_valid() || !one.person.is_valid() || one.post != other.post ||
            !one.when.overlaps(other.when))
            return;
        const auto& where = drafts_.appointments[i].where;
        const auto& earlier = drafts_.appointments[j].where;
        if (one.person == other.person) {
            report(fault_code::overlapping_period, where,
                   "personen har redan befattningen under tiden enligt " + at_place(earlier) +
                       "; skilj perioderna åt",
                   "the person already holds the post in that time by " + at_place(earlier) +
                       "; make the periods distinct");
            return;
        }
        const auto is_pair = [](appointment_kind left, appointment_kind right) {
            return left == appointment_kind::ordinary && right == appointment_kind::acting;
        };
        const bool stated =
            drafts_.appointments[i].concurrent || drafts_.appointments[j].concurrent;
        if (!stated && (is_pair(one.kind, other.kind) || is_pair(other.kind, one.kind)))
            report(fault_code::overlapping_period, where,
                   "ordinarie och tillförordnad innehar befattningen samtidigt med " +
                       at_place(earlier) + "; skilj perioderna åt eller ange `concurrent = true`",
                   "ordinary and acting holder overlap with " + at_place(earlier) +
                       "; make the periods distinct or state `concurrent = true`");
    }
};

} // namespace mandat::detail
