// SPDX-License-Identifier: MIT
#include "support/draft_tables.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace mandat::test {

toml::table written(const draft::region& one) {
    auto made = named_table(one);
    put_word(made, "kind", one.kind);
    put_flag(made, "fictional", one.is_fictional);
    put(made, "known_through", one.known_through);
    put(made, "vouched_by", one.vouched_by);
    if (one.citizens_proposals != answer::unknown) {
        toml::table opened;
        put_word(opened, "value", one.citizens_proposals);
        put_sources(opened, one.citizens_proposals_from_documents);
        made.insert("citizens_proposals", std::move(opened));
    }
    if (!one.courts_from_documents.empty()) {
        toml::table courts;
        put(courts, "administrative_court", one.administrative_court);
        put(courts, "court_of_appeal", one.court_of_appeal);
        put_sources(courts, one.courts_from_documents);
        made.insert("courts", std::move(courts));
    }
    return made;
}
toml::table written(const draft::document& one) {
    toml::table made;
    put(made, "id", one.key);
    put(made, "title", one.title);
    put(made, "file", one.file);
    put(made, "dated", one.dated);
    put(made, "note", one.note);
    return made;
}
toml::table written(const draft::organ& one) {
    auto made = named_table(one);
    put_word(made, "kind", one.kind);
    put(made, "parent", one.parent);
    put_count(made, "members", one.members);
    put_count(made, "alternates", one.alternates);
    put_span(made, one.when);
    put_each(made, "remit", one.remit, as_table);
    put_each(made, "excluded", one.excluded, as_table);
    if (one.continues != continuation::not_stated) put_word(made, "continues", one.continues);
    put_each(made, "notes", one.remarks, as_table);
    return made;
}
toml::table written(const draft::unit& one) {
    auto made = named_table(one);
    put(made, "kind", one.kind);
    put(made, "organ", one.organ);
    put(made, "parent", one.parent);
    put_each(made, "former_parents", one.former_parents, [](const draft::dated_parent& above) {
        toml::table parent;
        put(parent, "parent", above.parent);
        put(parent, "through", above.through);
        put_sources(parent, above.from_documents);
        return parent;
    });
    for (const auto& [key, how] : {std::pair{"split_from", descent::kind::split_from},
                                   std::pair{"merged_from", descent::kind::merged_from}}) {
        std::vector<draft::reference> origins;
        for (const auto& from : one.descends)
            if (from.how == how) origins.push_back(from.from);
        put_texts(made, key, origins);
    }
    put_span(made, one.when);
    put_each(made, "notes", one.remarks, as_table);
    return made;
}
toml::table written(const draft::area& one) {
    auto made = named_table(one);
    put(made, "parent", one.parent);
    return made;
}
toml::table written(const draft::role& one) {
    return named_table(one);
}
toml::table written(const draft::post& one) {
    auto made = named_table(one);
    put_word(made, "kind", one.kind);
    put(made, "role", one.role);
    put(made, "unit", one.unit);
    put(made, "organ", one.organ);
    put_flag(made, "heads_unit", one.heads_unit);
    put_word(made, "head_of_administration", one.head_of_administration);
    put(made, "agreement", one.agreement);
    put_texts(made, "head_of_administration_for", one.heads_administration_for);
    put_flag(made, "director", one.is_director);
    put_each(made, "vacant", one.vacancies, [](const draft::vacancy& gap) {
        toml::table vacancy;
        put_span(vacancy, gap.when);
        put_sources(vacancy, gap.from_documents);
        return vacancy;
    });
    put_span(made, one.when);
    put_each(made, "notes", one.remarks, as_table);
    return made;
}
toml::table written(const draft::person& one) {
    toml::table made;
    put(made, "id", one.key);
    put_each(made, "known_as", one.known_as, as_table);
    return made;
}
toml::table written(const draft::appointment& one) {
    toml::table made;
    put(made, "person", one.person);
    put(made, "post", one.post);
    put_word(made, "kind", one.kind);
    put_word(made, "employed", one.employed);
    put_flag(made, "concurrent", one.concurrent);
    put_span(made, one.when);
    put_sources(made, one.from_documents);
    return made;
}
toml::table written(const draft::fact& one) {
    toml::table made;
    put(made, "id", one.key);
    put(made, "question", one.question);
    put(made, "question_en", one.question_en);
    put_word(made, "silence", one.when_silent);
    put_sources(made, one.from_documents);
    return made;
}
toml::table written(const draft::matter& one) {
    auto made = named_table(one);
    put(made, "kind_of", one.kind_of);
    put_each(made, "known_as", one.known_as, as_table);
    put_assessment(made, one.assessed);
    put_each(made, "notes", one.remarks, as_table);
    if (!one.appealed.statute.empty()) {
        toml::table appeal;
        put(appeal, "statute", one.appealed.statute);
        put(appeal, "forum", one.appealed.forum);
        put(appeal, "standing", one.appealed.standing);
        put_flag(appeal, "barred", one.appealed.is_barred);
        put_sources(appeal, one.appealed.from_documents);
        made.insert("appeal", std::move(appeal));
    }
    return made;
}
toml::table written(const draft::instrument& one) {
    auto made = named_table(one);
    put_span(made, one.when);
    return made;
}

} // namespace mandat::test
