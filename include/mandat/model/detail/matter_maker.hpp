// SPDX-License-Identifier: MIT
#pragma once
// Makes the region's own facts, its matters and its instruments out of drafts (layer 1, private).
//
// What the names of a matter say of the law is read here, in `read_words`.

#include <mandat/domain/ban_words.hpp>
#include <mandat/domain/cited.hpp>
#include <mandat/model/detail/people_maker.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

namespace mandat::detail {

class matter_maker : protected people_maker {
protected:
    using people_maker::people_maker;

    void make_matters() {
        for (const auto& one : drafts_.facts)
            tables_.facts.push_back({keep(one.key), keep(one.question), keep(one.question_en),
                                     one.when_silent, sources_of(one.from_documents),
                                     located(one.where)});
        for (const auto& one : drafts_.matters) {
            read_as_on(one.read_on);
            tables_.matters.push_back(
                {keep(one.key),
                 names_of(one.name, one.former_names, one.where),
                 matter_of(one.kind_of),
                 known_as(one.known_as),
                 assessment_of(one.assessed),
                 {},
                 remarks_of(one.remarks),
                 sources_of(one.from_documents),
                 located(one.where),
                 {keep(one.appealed.statute), keep(one.appealed.forum), keep(one.appealed.standing),
                  one.appealed.is_barred, sources_of(one.appealed.from_documents)},
                 {},
                 {},
                 one.registered,
                 sources_of(one.registered_from_documents)});
            read_words(tables_.matters.back());
        }
        read_as_on_no_day();
        for (const auto& one : drafts_.instruments)
            tables_.instruments.push_back({keep(one.key), names_of(one.name, {}, one.where),
                                           dated_of(one.when), sources_of(one.from_documents),
                                           located(one.where)});
    }

private:
    /// Of every name that it has had: what lowers an answer is not lost with a new one.
    static void read_words(matter& one) {
        for (const auto& name : one.named) {
            for (const auto& found : words_of_the_ban(name.text)) one.worded.add(found.as->trait);
            if (const auto found = words_of_hiring(name.text)) one.worded.add(found->as->trait);
            for (const auto& cited : citations_within(name.text)) one.cited.push_back(cited);
        }
    }
};

} // namespace mandat::detail
