// SPDX-License-Identifier: MIT
#include "files.hpp"

#include "message.hpp"
#include "source_text.hpp"
#include "syntax.hpp"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace mandat::io {

namespace fs = std::filesystem;

namespace {

[[nodiscard]] std::string text_of(const fs::path& path) {
    const auto text = path.generic_u8string();
    return {text.begin(), text.end()};
}

/// The byte beyond tells that the limit is broken.
[[nodiscard]] std::string room_for_a_file() {
    return std::string(largest_file + 1, '\0');
}
/// What the file holds, in the room given; nothing where it cannot be read.
[[nodiscard]] std::optional<std::string_view> bytes_of(const fs::path& path, std::string& room) {
    const auto close = [](std::FILE* file) { return std::fclose(file); };
    const std::unique_ptr<std::FILE, decltype(close)> file{std::fopen(path.c_str(), "rb"), close};
    const auto size = file ? std::fread(room.data(), 1, room.size(), file.get()) : 0;
    if (!file || std::ferror(file.get()) != 0) return std::nullopt;
    return std::string_view{room}.substr(0, size);
}

class collector {
public:
    explicit collector(fs::path folder)
        : folder_{std::move(folder)} {}

    [[nodiscard]] checked<std::vector<bundle_file>> run() {
        check_folder();
        if (found_.empty()) walk(folder_, {});
        if (found_.empty() && paths_.empty())
            report(fault_code::no_files, {},
                   {"mappen `{0}` har inga filer som slutar på `.toml`; peka ut mappen med "
                    "uppgifterna",
                    "the folder `{0}` has no files that end in `.toml`; point out the folder with "
                    "the data"},
                   text_of(folder_));
        if (found_.empty()) read_all();
        if (!found_.empty()) return faults{std::move(found_)};
        return std::move(files_);
    }

private:
    void report(fault_code code, place where, phrase pattern, const std::string& what) {
        found_.push_back({code, std::move(where), filled(pattern, {what})});
    }

    void check_folder() {
        std::error_code failed;
        const auto status = fs::status(folder_, failed);
        if (!fs::exists(status)) {
            report(fault_code::cannot_read, {},
                   {"mappen `{0}` finns inte; rätta sökvägen",
                    "there is no folder `{0}`; mend the path"},
                   text_of(folder_));
        } else if (!fs::is_directory(status)) {
            report(fault_code::cannot_read, {},
                   {"`{0}` är ingen mapp; ange mappen som filerna ligger i",
                    "`{0}` is not a folder; give the folder that holds the files"},
                   text_of(folder_));
        }
    }

    /// @param inside  the path from the bundle to the folder, with a final `/`
    void walk(const fs::path& folder, const std::string& inside) {
        std::error_code failed;
        fs::directory_iterator entries{folder, failed};
        // The end iterator is what a failed increment leaves, so the error is looked
        // at after the loop as well.
        for (; !failed && entries != fs::directory_iterator{}; entries.increment(failed)) {
            const auto name = text_of(entries->path().filename());
            if (!name.starts_with('.')) take(*entries, inside + name, name);
            if (paths_.size() > most_files) return;
        }
        if (failed)
            report(fault_code::cannot_read, {inside, 0, 0},
                   {"mappen går inte att läsa ({0}); ge läsrätt",
                    "the folder cannot be read ({0}); give the right to read"},
                   failed.message());
    }
    void take(const fs::directory_entry& entry, const std::string& path, const std::string& name) {
        std::error_code failed;
        const bool is_link = fs::is_symlink(entry.symlink_status(failed));
        const auto status = entry.status(failed);
        if (fs::is_directory(status)) {
            if (is_link) {
                report(
                    fault_code::cannot_read, {path, 0, 0},
                    {"`{0}` är en länk till en mapp, och sådana följs inte; flytta in mappen",
                     "`{0}` is a link to a folder, and those are not followed; move the folder in"},
                    name);
            } else {
                walk(entry.path(), path + '/');
            }
        } else if (name.ends_with(".toml")) {
            add(path, name, fs::is_regular_file(status));
        }
    }
    void add(const std::string& path, const std::string& name, bool is_regular) {
        if (first_bad_byte(path) != path.size()) {
            report(fault_code::bad_utf8_text, {},
                   {"ett filnamn är inte UTF-8; döp om filen",
                    "the name of a file is not UTF-8; rename the file"},
                   {});
        } else if (!is_regular) {
            report(fault_code::cannot_read, {path, 0, 0},
                   {"`{0}` är ingen vanlig fil; ersätt den med filen själv",
                    "`{0}` is no ordinary file; put the file itself there"},
                   name);
        } else {
            paths_.push_back(path);
        }
    }

    void read_all() {
        if (paths_.size() > most_files) {
            report(
                fault_code::too_many_files, {},
                {"mappen har fler än {0} filer; ange mappen med uppgifterna och ingen annan",
                 "the folder has more than {0} files; give the folder with the data and no other"},
                std::to_string(most_files));
            return;
        }
        std::sort(paths_.begin(), paths_.end());
        for (auto& path : paths_) read(std::move(path));
    }
    void read(std::string path) {
        const auto whole = folder_ / fs::path{std::u8string{path.begin(), path.end()}};
        if (auto text = bytes_of(whole, buffer_))
            files_.push_back({std::move(path), std::string{*text}});
        else
            report(fault_code::cannot_read, {std::move(path), 0, 0},
                   {"filen går inte att läsa; ge läsrätt",
                    "the file cannot be read; give the right to read"},
                   {});
    }

    fs::path folder_;
    std::vector<std::string> paths_;
    std::vector<bundle_file> files_;
    std::string buffer_ = room_for_a_file();
    std::vector<fault> found_;
};

} // namespace

checked<std::vector<bundle_file>> read_files(const fs::path& folder) {
    return collector{folder}.run();
}

std::optional<bundle_file> read_whole(const fs::path& path, std::vector<fault>& found) {
    auto room = room_for_a_file();
    if (const auto text = bytes_of(path, room))
        return bundle_file{text_of(path), std::string{*text}};
    found.push_back({fault_code::cannot_read,
                     {text_of(path), 0, 0},
                     {"filen går inte att läsa; rätta sökvägen eller ge läsrätt",
                      "the file cannot be read; mend the path or give the right to read"}});
    return std::nullopt;
}

} // namespace mandat::io
