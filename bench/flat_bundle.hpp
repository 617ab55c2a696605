// SPDX-License-Identifier: MIT
#pragma once
// The rows of a workload as a folder of TOML: what a user of a region so large would have to write, read and compile.

#include "flat_region.hpp"
#include "workload.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace mandat::bench {

/// Writes the bundle of a region with committees, posts, units and grants as `flat_region` makes them.
class flat_bundle {
public:
    static void write(const flat_workload& rows, const std::filesystem::path& folder) {
        std::filesystem::create_directories(folder);
        const flat_bundle made{rows};
        made.write_region(folder / "region.toml");
        for (std::uint32_t i = 0; i * posts_in_a_file < rows.posts().size(); ++i)
            made.write_posts(i * posts_in_a_file,
                             folder / ("befattningar-" + std::to_string(i) + ".toml"));
        for (std::uint32_t i = 0; i < flat_workload::committees * made.parts_; ++i) {
            made.write_order(i, folder / (numbered('o', i) + ".toml"));
            made.write_given_on(i, folder / (numbered('v', i) + ".toml"));
        }
    }

private:
    // A file of a bundle has at most 8 MiB: a committee with much to delegate has several orders.
    static constexpr std::uint32_t posts_in_a_file = 40'000;
    static constexpr std::size_t grants_in_a_part = 300'000;

    explicit flat_bundle(const flat_workload& rows)
        : rows_{rows}
        , parts_{static_cast<std::uint32_t>(1 + rows.grants().size() / grants_in_a_part)} {}

    [[nodiscard]] std::uint32_t order_of(std::uint32_t matter) const {
        constexpr auto committees = flat_workload::committees;
        return matter % committees + matter / committees % parts_ * committees;
    }

    static std::string numbered(char kind, std::size_t i) { return kind + std::to_string(i); }
    /// In quotes.
    static std::string named(char kind, std::size_t i) { return '"' + numbered(kind, i) + '"'; }
    static std::string first() { return ", from = " + to_text(day_of(0)) + ", source = \"d\""; }

    void write_region(const std::filesystem::path& file) const {
        std::ofstream to{file};
        to << "region = { id = \"radregionen\", name = \"Radregionen\", kind = \"region\", "
              "fictional = true, source = \"d\" }\n"
              "document = [ { id = \"d\", title = \"Påhittad handling\", dated = "
           << to_text(day_of(0)) << " } ]\norgan = [\n";
        for (std::uint32_t i = 0; i < flat_workload::committees; ++i)
            to << "  { id = " << named('n', i) << ", name = \"Nämnd " << i << "\", kind = \""
               << (i == 0 ? "styrelse" : "nämnd")
               << "\", remit = [ { text = \"Allt\", matter = " << named('a', i) << " } ]" << first()
               << " },\n";
        to << "]\nmatter = [\n";
        for (std::uint32_t i = 0; i < flat_workload::committees; ++i)
            to << "  { id = " << named('a', i) << ", name = \"Nämndens ärenden " << i << "\" },\n";
        for (std::uint32_t i = 0; i < rows_.matters(); ++i)
            to << "  { id = " << named('m', i) << ", name = \"Ärende " << i
               << "\", kind_of = " << named('a', flat_workload::committee_of(i)) << " },\n";
        to << "]\nunit = [\n";
        for (std::uint32_t i = 0; i < rows_.tree().size(); ++i)
            to << "  { id = " << named('e', i) << ", name = \"Enhet " << i << "\", "
               << (i == 0 ? "organ = \"n0\"" : "parent = " + named('e', rows_.tree().parent(i)))
               << first() << " },\n";
        to << "]\n";
    }
    void write_posts(std::uint32_t first_post, const std::filesystem::path& file) const {
        std::ofstream to{file};
        to << "post = [\n";
        const auto end = std::min<std::size_t>(first_post + posts_in_a_file, rows_.posts().size());
        for (auto i = first_post; i < end; ++i)
            to << "  { id = " << named('b', i) << ", name = \"Befattning " << i
               << "\", unit = " << named('e', rows_.posts()[i])
               << ", head_of_administration = \"ja\"" << first() << " },\n";
        to << "]\n";
    }
    void write_limits(std::ofstream& to, const flat_grant& one) const {
        to << "from = " << to_text(day_of(one.first)) << "\nthrough = " << to_text(day_of(one.last))
           << "\nscope = [" << named('e', one.scope) << "]\n";
        if (one.ceiling != flat_grant::unlimited)
            to << "amount = { at_most = " << one.ceiling << ", per = \"beslut\" }\n";
    }
    void write_order(std::uint32_t order, const std::filesystem::path& file) const {
        std::ofstream to{file};
        to << "[order]\nid = " << named('o', order) << "\nversion = \"1\"\n"
           << "title = \"Delegationsordning\"\norgan = "
           << named('n', order % flat_workload::committees) << "\nfrom = " << to_text(day_of(0))
           << "\nreport = \"nästa sammanträde\"\nsource = \"d\"\n"
              "assessed = { concerns_goals_direction_scope_quality = \"nej\", "
              "of_principle_or_greater_importance = \"nej\", by = \"regionjuristen\", on = "
           << to_text(day_of(0)) << ", source = \"d\" }\n";
        std::size_t number = 0;
        for (const auto& one : rows_.grants()) {
            if (one.from || order_of(one.matter) != order) continue;
            to << "[[point]]\nnumber = \"" << ++number << "\"\nmatter = " << named('m', one.matter)
               << "\ndelegate = " << named('b', one.to) << "\nsub_delegation = \""
               << (one.may_be_given_on ? "tillåten" : "inte tillåten") << "\"\n";
            write_limits(to, one);
        }
    }
    void write_given_on(std::uint32_t order, const std::filesystem::path& file) const {
        std::ofstream to{file};
        std::size_t number = 0;
        for (const auto& one : rows_.grants()) {
            if (!one.from || order_of(one.matter) != order) continue;
            to << "[[sub_delegation]]\nid = \"" << numbered('v', order) << '-' << number++ << '"'
               << "\ngrantor = " << named('b', *one.from) << "\nto = " << named('b', one.to)
               << "\norder = " << named('o', order) << "\nmatter = " << named('m', one.matter)
               << "\nsource = \"d\"\n";
            write_limits(to, one);
        }
    }

    const flat_workload& rows_;
    std::uint32_t parts_; ///< orders of each committee
};

} // namespace mandat::bench
