// SPDX-License-Identifier: MIT
#pragma once
// What a user would write instead of linking mandat: a hash map, a graph search, two kinds of SQL. Each is made of the
// rows of a workload and answers its questions; none knows any law.

#include "workload.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/pending/queue.hpp>
#include <boost/property_map/property_map.hpp>
#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace mandat::bench {

/// Grants by post and matter in a `std::unordered_map`, units as intervals: forty lines of good C++.
class by_hash_map {
public:
    explicit by_hash_map(const flat_workload& rows)
        : tree_{rows.tree()} {
        grants_.reserve(rows.grants().size());
        for (const auto& one : rows.grants())
            grants_[flat_workload::key(one.to, one.matter)].push_back(
                {one.first, one.last, one.ceiling, tree_.enter(one.scope), tree_.leave(one.scope),
                 one.from.value_or(none), one.may_be_given_on});
    }

    [[nodiscard]] bool may(const flat_question& asked) const {
        const auto unit = tree_.enter(asked.unit);
        const auto held = grants_.find(flat_workload::key(asked.post, asked.matter));
        if (held == grants_.end()) return false;
        for (const auto& one : held->second) {
            if (!one.admits(asked, unit)) continue;
            if (one.from == none) return true;
            const auto above = grants_.find(flat_workload::key(one.from, asked.matter));
            if (above == grants_.end()) continue;
            for (const auto& rested_on : above->second)
                if (rested_on.from == none && rested_on.may_be_given_on &&
                    rested_on.admits(asked, unit))
                    return true;
        }
        return false;
    }

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    struct row {
        std::int32_t first;
        std::int32_t last;
        std::int64_t ceiling;
        std::uint32_t enter;
        std::uint32_t leave;
        std::uint32_t from;
        bool may_be_given_on;

        [[nodiscard]] bool admits(const flat_question& asked, std::uint32_t unit) const {
            return first <= asked.day && asked.day <= last && asked.amount <= ceiling &&
                   enter <= unit && unit <= leave;
        }
    };
    struct mixed {
        std::size_t operator()(std::uint64_t key) const noexcept {
            key = (key ^ (key >> 30U)) * 0xbf58476d1ce4e5b9U;
            return key ^ (key >> 27U);
        }
    };

    const flat_tree& tree_;
    std::unordered_map<std::uint64_t, std::vector<row>, mixed> grants_;
};

/// A Boost.Graph of posts and committees, searched breadth first from the post up along the grants that admit it.
class by_graph_search {
public:
    explicit by_graph_search(const flat_workload& rows)
        : rows_{rows}
        , graph_{rows.posts().size() + flat_workload::committees} {
        const auto posts = rows.posts().size();
        for (std::uint32_t i = 0; i < rows.grants().size(); ++i) {
            const auto& one = rows.grants()[i];
            const auto from =
                one.from ? *one.from : posts + flat_workload::committee_of(one.matter);
            boost::add_edge(one.to, from, i, graph_);
        }
    }

    [[nodiscard]] bool may(const flat_question& asked) const {
        const boost::filtered_graph<graph, admitting> admitted{graph_,
                                                               admitting{rows_, graph_, asked}};
        std::unordered_map<std::size_t, boost::default_color_type> colours;
        boost::queue<std::size_t> open;
        bool is_found = false;
        boost::breadth_first_visit(admitted, std::size_t{asked.post}, open,
                                   committee_finder{rows_.posts().size(), is_found},
                                   boost::make_assoc_property_map(colours));
        return is_found;
    }

private:
    using graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS,
                                        boost::no_property, std::uint32_t>;

    /// The edges that may be followed: from the post all that admit, from whoever gave it on what may be given on.
    class admitting {
    public:
        admitting() = default;
        admitting(const flat_workload& rows, const graph& of, const flat_question& asked)
            : rows_{&rows}
            , of_{&of}
            , asked_{&asked} {}
        bool operator()(const graph::edge_descriptor& edge) const {
            const auto& one = rows_->grants()[boost::get(boost::edge_bundle, *of_, edge)];
            const bool is_own = boost::source(edge, *of_) == asked_->post;
            return one.matter == asked_->matter && (is_own || (!one.from && one.may_be_given_on)) &&
                   rows_->admits(one, *asked_);
        }

    private:
        const flat_workload* rows_ = nullptr;
        const graph* of_ = nullptr;
        const flat_question* asked_ = nullptr;
    };
    class committee_finder : public boost::default_bfs_visitor {
    public:
        committee_finder(std::size_t posts, bool& is_found)
            : posts_{posts}
            , is_found_{is_found} {}
        template<class Graph>
        void discover_vertex(std::size_t vertex, const Graph& /*of*/) {
            if (vertex >= posts_) is_found_ = true;
        }

    private:
        std::size_t posts_;
        bool& is_found_;
    };

    const flat_workload& rows_;
    graph graph_;
};

/// A table in memory and one prepared statement.
class by_sql {
public:
    /// Each given-on grant joined with each that it may rest on, in one covering index.
    [[nodiscard]] static by_sql flattened(const flat_workload& rows) {
        by_sql made{rows};
        made.fill();
        made.run("CREATE TABLE flat AS"
                 " SELECT post, matter, first, last, ceiling, enter, leave FROM held"
                 "  WHERE giver IS NULL"
                 " UNION ALL"
                 " SELECT s.post, s.matter, max(s.first, r.first), min(s.last, r.last),"
                 "        min(s.ceiling, r.ceiling), max(s.enter, r.enter), min(s.leave, r.leave)"
                 "   FROM held s JOIN held r ON r.post = s.giver AND r.matter = s.matter"
                 "  WHERE r.giver IS NULL AND r.on_ = 1");
        made.run("CREATE INDEX by_key ON flat(post, matter, first, last, ceiling, enter, leave)");
        made.prepare("SELECT 1 FROM flat WHERE post = ?1 AND matter = ?2 AND first <= ?3"
                     " AND last >= ?3 AND ceiling >= ?4 AND enter <= ?5 AND leave >= ?5 LIMIT 1");
        return made;
    }
    /// A recursive query up the chain.
    [[nodiscard]] static by_sql recursive(const flat_workload& rows) {
        by_sql made{rows};
        made.fill();
        made.prepare("WITH RECURSIVE chain(post, depth) AS ("
                     "  SELECT ?1, 0 UNION ALL"
                     "  SELECT h.giver, 1 FROM chain c JOIN held h ON h.post = c.post"
                     "   WHERE c.depth = 0 AND h.matter = ?2 AND h.giver IS NOT NULL"
                     "     AND h.first <= ?3 AND h.last >= ?3 AND h.ceiling >= ?4"
                     "     AND h.enter <= ?5 AND h.leave >= ?5)"
                     " SELECT 1 FROM chain c JOIN held h ON h.post = c.post"
                     "  WHERE h.matter = ?2 AND h.giver IS NULL AND (c.depth = 0 OR h.on_ = 1)"
                     "    AND h.first <= ?3 AND h.last >= ?3 AND h.ceiling >= ?4"
                     "    AND h.enter <= ?5 AND h.leave >= ?5 LIMIT 1");
        return made;
    }

    [[nodiscard]] bool may(const flat_question& asked) const {
        auto* const query = query_.get();
        sqlite3_reset(query);
        sqlite3_bind_int64(query, 1, asked.post);
        sqlite3_bind_int64(query, 2, asked.matter);
        sqlite3_bind_int64(query, 3, asked.day);
        sqlite3_bind_int64(query, 4, asked.amount);
        sqlite3_bind_int64(query, 5, rows_->tree().enter(asked.unit));
        return sqlite3_step(query) == SQLITE_ROW;
    }

private:
    struct closing {
        void operator()(sqlite3* one) const noexcept { sqlite3_close_v2(one); }
        void operator()(sqlite3_stmt* one) const noexcept { sqlite3_finalize(one); }
    };
    using statement = std::unique_ptr<sqlite3_stmt, closing>;

    explicit by_sql(const flat_workload& rows)
        : rows_{&rows} {
        sqlite3* opened = nullptr;
        const auto code = sqlite3_open(":memory:", &opened);
        base_.reset(opened);
        if (code != SQLITE_OK) give_up();
    }
    [[noreturn]] void give_up() const {
        std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(base_.get()));
        std::exit(EXIT_FAILURE);
    }
    void run(const char* text) {
        if (sqlite3_exec(base_.get(), text, nullptr, nullptr, nullptr) != SQLITE_OK) give_up();
    }
    [[nodiscard]] statement prepared(const char* text) {
        sqlite3_stmt* made = nullptr;
        if (sqlite3_prepare_v2(base_.get(), text, -1, &made, nullptr) != SQLITE_OK) give_up();
        return statement{made};
    }
    void prepare(const char* text) { query_ = prepared(text); }
    void fill() {
        run("CREATE TABLE held(giver INTEGER, post INTEGER, matter INTEGER, first INTEGER,"
            " last INTEGER, ceiling INTEGER, enter INTEGER, leave INTEGER, on_ INTEGER)");
        run("BEGIN");
        const auto insert = prepared("INSERT INTO held VALUES(?,?,?,?,?,?,?,?,?)");
        for (const auto& one : rows_->grants()) {
            auto* const row = insert.get();
            sqlite3_reset(row);
            if (one.from)
                sqlite3_bind_int64(row, 1, *one.from);
            else
                sqlite3_bind_null(row, 1);
            sqlite3_bind_int64(row, 2, one.to);
            sqlite3_bind_int64(row, 3, one.matter);
            sqlite3_bind_int64(row, 4, one.first);
            sqlite3_bind_int64(row, 5, one.last);
            sqlite3_bind_int64(row, 6, one.ceiling);
            sqlite3_bind_int64(row, 7, rows_->tree().enter(one.scope));
            sqlite3_bind_int64(row, 8, rows_->tree().leave(one.scope));
            sqlite3_bind_int64(row, 9, one.may_be_given_on ? 1 : 0);
            if (sqlite3_step(row) != SQLITE_DONE) give_up();
        }
        run("COMMIT");
        run("CREATE INDEX held_by ON held(post, matter)");
    }

    const flat_workload* rows_;
    std::unique_ptr<sqlite3, closing> base_;
    statement query_;
};

} // namespace mandat::bench
