// SPDX-License-Identifier: MIT
#pragma once
// A small fictional region, drafted by hand, and short ways to write drafts.

#include <mandat/model/builder.hpp>
#include <mandat/model/draft.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace mandat::drafted {

constexpr date on(int year, unsigned month, unsigned day) {
    return *make_date(year, month, day);
}

inline place line(std::uint32_t number) {
    return {"region.toml", number, 1};
}

inline draft::reference to(std::string text, std::uint32_t at_line = 0) {
    return {std::move(text), line(at_line)};
}

inline draft::span since(date first) {
    return {.from = first, .evidenced_from = {}, .undated = false, .through = {}, .where = {}};
}
inline draft::span evidenced(date first) {
    return {.from = {}, .evidenced_from = first, .undated = false, .through = {}, .where = {}};
}
inline draft::span between(date first, date last) {
    return {.from = first, .evidenced_from = {}, .undated = false, .through = last, .where = {}};
}
inline draft::span undated() {
    return {.from = {}, .evidenced_from = {}, .undated = true, .through = {}, .where = {}};
}

inline draft::organ organ(std::string key, organ_kind kind, std::string parent = {}) {
    draft::organ made;
    made.name = "Organ " + key;
    made.key = std::move(key);
    made.kind = kind;
    made.parent = to(std::move(parent));
    made.when = since(on(2021, 1, 1));
    return made;
}
inline draft::unit unit(std::string key, std::string organ, std::string parent = {}) {
    draft::unit made;
    made.name = "Enhet " + key;
    made.key = std::move(key);
    made.organ = to(std::move(organ));
    made.parent = to(std::move(parent));
    made.when = since(on(2021, 1, 1));
    return made;
}
inline draft::post post(std::string key, std::string unit) {
    draft::post made;
    made.name = "Befattning " + key;
    made.key = std::move(key);
    made.unit = to(std::move(unit));
    made.when = since(on(2021, 1, 1));
    return made;
}
inline draft::matter matter(std::string key, std::string kind_of = {}) {
    draft::matter made;
    made.name = "Ärende " + key;
    made.key = std::move(key);
    made.kind_of = to(std::move(kind_of));
    return made;
}
inline draft::role role(std::string key) {
    draft::role made;
    made.name = "Roll " + key;
    made.key = std::move(key);
    return made;
}
inline draft::fact fact(std::string key) {
    draft::fact made;
    made.question = "Gäller " + key + "?";
    made.key = std::move(key);
    return made;
}
inline draft::area area(std::string key, std::string parent = {}) {
    draft::area made;
    made.name = "Område " + key;
    made.key = std::move(key);
    made.parent = to(std::move(parent));
    return made;
}
inline draft::point point(std::string number, std::string matter, std::string delegate) {
    draft::point made;
    made.number = std::move(number);
    made.matter = to(std::move(matter));
    if (!delegate.empty()) made.whole.delegates.push_back(to(std::move(delegate)));
    return made;
}
inline draft::delegation_order order(std::string key, std::string version, std::string organ,
                                     date adopted) {
    draft::delegation_order made;
    made.key = std::move(key);
    made.version = std::move(version);
    made.title = "Delegationsordning";
    made.organ = to(std::move(organ));
    made.adopted_on = adopted;
    return made;
}
inline draft::sub_delegation sub_delegation(std::string key, std::string from, std::string to_whom,
                                            std::string order, std::string number) {
    draft::sub_delegation made;
    made.key = std::move(key);
    made.from = to(std::move(from));
    made.to = to(std::move(to_whom));
    made.order = to(std::move(order));
    made.number = std::move(number);
    made.limits.when = since(on(2024, 2, 1));
    return made;
}
inline draft::appointment appointment(std::string person, std::string post, appointment_kind kind,
                                      draft::span when) {
    draft::appointment made;
    made.person = to(std::move(person));
    made.post = to(std::move(post));
    made.kind = kind;
    made.when = std::move(when);
    return made;
}

/// A committee (`sjn`) with its administration, the executive board (`rs`) with its office, council, and two
/// versions of the committee's order: 2022-01-01 and, adopted on 2023-12-12, 2024-01-01.
inline draft::governance small_region() {
    draft::governance made;
    made.the_region = draft::region{};
    made.the_region->key = "provregionen";
    made.the_region->name = "Provregionen";
    made.the_region->is_fictional = true;

    draft::document minutes;
    minutes.key = "d1";
    minutes.title = "Protokoll";
    made.documents.push_back(minutes);

    made.organs = {organ("rf", organ_kind::council),
                   organ("beredning", organ_kind::council_drafting_body, "rf"),
                   organ("rs", organ_kind::executive_board),
                   organ("sjn", organ_kind::committee),
                   organ("au", organ_kind::sub_committee, "sjn"),
                   organ("revisorer", organ_kind::auditors)};
    made.organs.back().when = undated();

    made.units = {unit("kontoret", "rs"),           unit("inkop", "", "kontoret"),
                  unit("sjukvard", "sjn"),          unit("medicin", "", "sjukvard"),
                  unit("ortopedi", "", "sjukvard"), unit("rontgen", "", "medicin"),
                  unit("kirurgi", "", "sjukvard")};
    auto& rontgen = made.units[5]; // moved at the turn of the year 2024/2025
    rontgen.former_parents.push_back({to("ortopedi"), on(2024, 12, 31), {}});
    made.units[6].when = between(on(2021, 1, 1), on(2024, 12, 31));

    made.roles = {role("vc")};
    made.posts = {post("direktor", "kontoret"),
                  post("inkopschef", "inkop"),
                  post("forvaltningschef", "sjukvard"),
                  post("vc_medicin", "medicin"),
                  post("vc_ortopedi", "ortopedi"),
                  post("rontgenchef", "rontgen"),
                  post("ordforande", "")};
    made.posts[2].heads_unit = true;
    made.posts[2].head_of_administration = answer::yes;
    made.posts[3].role = to("vc");
    made.posts[4].role = to("vc");
    made.posts[6].kind = post_kind::chair;
    made.posts[6].organ = to("sjn");

    draft::person someone;
    someone.key = "p1";
    made.persons.push_back(someone);
    someone.key = "p2";
    made.persons.push_back(someone);

    made.matters = {matter("sjukvard"), matter("avtal", "sjukvard"), matter("vardplats", "avtal"),
                    matter("inkop"), matter("bradskande", "sjukvard")};

    auto first = order("sjn", "2022", "sjn", on(2021, 12, 14));
    first.when = since(on(2022, 1, 1));
    first.points = {point("2.1", "avtal", "forvaltningschef"),
                    point("3.1", "vardplats", "forvaltningschef")};
    auto second = order("sjn", "2024", "sjn", on(2023, 12, 12));
    second.when = since(on(2024, 1, 1));
    second.points = {point("1.1", "bradskande", "ordforande"),
                     point("2.1", "avtal", "forvaltningschef"), point("2.2", "vardplats", "vc"),
                     point("3.1", "inkop", "au")};
    second.points[0].kind = point_kind::urgent;
    auto board = order("rs", "2024", "rs", on(2024, 3, 12));
    board.points = {point("7.6", "inkop", "direktor")};
    made.orders = {first, second, board};

    made.sub_delegations = {sub_delegation("vd1", "forvaltningschef", "rontgenchef", "sjn", "2.1"),
                            sub_delegation("vd2", "forvaltningschef", "vc_ortopedi", "sjn", "2.1")};
    return made;
}

/// @pre the drafts have no fault
inline governance built(const draft::governance& drafts) {
    auto made = builder{}.build(drafts);
    return std::move(made).value();
}

} // namespace mandat::drafted
