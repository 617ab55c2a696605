// SPDX-License-Identifier: MIT
#include "support/bundle_writer.hpp"

#include "support/draft_tables.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

namespace mandat::test {

namespace {

/// Deals tables out to files, one after the other.
class files_in_turn {
public:
    files_in_turn(std::size_t dealt_to, std::size_t orders)
        : dealt_to_{std::max(dealt_to, std::size_t{1})}
        , roots_(std::max(dealt_to_, orders)) {}

    template<class List>
    void add_all(std::string_view key, const List& list) {
        for (const auto& one : list) add(roots_[next_++ % dealt_to_], key, written(one));
    }
    void add_order(std::size_t number, const draft::delegation_order& one) {
        auto& root = roots_[number];
        root.insert("order", written(one));
        for (const auto& group : one.groups) add(root, "group", written(group));
        for (const auto& point : one.points) add(root, "point", written(point));
    }
    void add_region(const draft::region& one) { roots_.front().insert("region", written(one)); }

    [[nodiscard]] std::vector<bundle_file> take() const {
        std::vector<bundle_file> files;
        for (std::size_t i = 0; i < roots_.size(); ++i) {
            std::ostringstream text;
            text << roots_[i] << '\n';
            files.push_back({std::to_string(i + 1) + ".toml", text.str()});
        }
        return files;
    }

private:
    static void add(toml::table& root, std::string_view key, toml::table one) {
        if (!root.contains(key)) root.insert(key, toml::array{});
        root[key].as_array()->push_back(std::move(one));
    }
    std::size_t dealt_to_;
    std::vector<toml::table> roots_;
    std::size_t next_ = 0;
};

} // namespace

draft::governance as_a_bundle_says(draft::governance drafts) {
    const auto merge = [](draft::grant& grant) {
        if (grant.jointly.empty()) return;
        auto all = std::move(grant.delegates);
        grant.delegates.clear();
        for (auto& one : grant.jointly)
            if (std::none_of(all.begin(), all.end(),
                             [&](const auto& other) { return other.text == one.text; }))
                all.push_back(std::move(one));
        grant.jointly = std::move(all);
    };
    for (auto& order : drafts.orders)
        for (auto& point : order.points) {
            merge(point.whole);
            for (auto& part : point.parts) merge(part);
        }
    for (auto& one : drafts.sub_delegations) {
        if (!one.limits.wording_known.value_or(true)) {
            const std::string key{key_of(legal_fact::within_point_text)};
            one.limits.required.push_back({key, {}});
        }
        one.limits.wording_known.reset();
        one.limits.handed_back.reset();
        one.limits.handed_back_when.clear();
    }
    return drafts;
}

std::vector<bundle_file> bundle_of(const draft::governance& drafts, std::size_t files) {
    // Every member by name, so that a new one is not forgotten here.
    const auto& [region, documents, organs, units, areas, roles, posts, persons, appointments,
                 guarantees, facts, matters, instruments, lines, orders, sub_delegations, conflicts,
                 evidence_found, suppressions, all_minutes, left_out, hash] = drafts;
    static_cast<void>(guarantees); // each appointment says it
    static_cast<void>(conflicts);
    static_cast<void>(evidence_found);
    static_cast<void>(suppressions);
    static_cast<void>(all_minutes);
    static_cast<void>(left_out);
    static_cast<void>(hash);
    files_in_turn made{files, orders.size()};
    if (region) made.add_region(*region);
    for (std::size_t i = 0; i < orders.size(); ++i) made.add_order(i, orders[i]);
    const auto& in_turn = [&](std::string_view key, const auto& list) { made.add_all(key, list); };
    in_turn("document", documents);
    in_turn("organ", organs);
    in_turn("unit", units);
    in_turn("area", areas);
    in_turn("role", roles);
    in_turn("post", posts);
    in_turn("person", persons);
    in_turn("appointment", appointments);
    in_turn("fact", facts);
    in_turn("matter", matters);
    in_turn("instrument", instruments);
    in_turn("assessed", lines);
    in_turn("sub_delegation", sub_delegations);
    return made.take();
}

void write_files(const std::vector<bundle_file>& files, const std::filesystem::path& folder) {
    for (const auto& file : files) {
        const auto path = folder / file.path;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path, std::ios::binary} << file.text;
    }
}

} // namespace mandat::test
