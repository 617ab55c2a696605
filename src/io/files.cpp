// SPDX-License-Identifier: MIT
#include "files.hpp"

#include "message.hpp"
#include "source_text.hpp"
#include "syntax.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
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

/// Which file it is, and what changes when it does.
struct file_state {
    dev_t device{};
    ino_t number{};
    off_t size{};
    std::int64_t written = 0; ///< nanoseconds
    std::int64_t changed = 0; ///< its place, its rights or its bytes
    bool is_regular = false;
    friend bool operator==(const file_state&, const file_state&) = default;
};
[[nodiscard]] file_state state_of(const struct ::stat& told) {
    constexpr std::int64_t per_second = 1'000'000'000;
    return {told.st_dev,
            told.st_ino,
            told.st_size,
            told.st_mtim.tv_sec * per_second + told.st_mtim.tv_nsec,
            told.st_ctim.tv_sec * per_second + told.st_ctim.tv_nsec,
            S_ISREG(told.st_mode)};
}
[[nodiscard]] std::optional<file_state> state_of(const fs::path& path) {
    struct ::stat told {};
    if (::stat(path.c_str(), &told) != 0) return std::nullopt;
    return state_of(told);
}

/// A file that is open for reading.
class open_file {
public:
    /// @param more  `O_NONBLOCK`, not to wait for who writes to a pipe
    explicit open_file(const fs::path& path, int more = 0)
        : number_{::open(path.c_str(), O_RDONLY | O_CLOEXEC | more)} {}
    open_file(const open_file&) = delete;
    open_file& operator=(const open_file&) = delete;
    ~open_file() {
        if (number_ >= 0) ::close(number_);
    }
    /// Nothing where it cannot be read, or is no ordinary file.
    [[nodiscard]] std::optional<file_state> state() const {
        struct ::stat told {};
        if (number_ < 0 || ::fstat(number_, &told) != 0 || S_ISDIR(told.st_mode))
            return std::nullopt;
        return state_of(told);
    }
    /// What it holds, as far as there is room; nothing where it cannot be read.
    [[nodiscard]] std::optional<std::string_view> read_into(std::string& room) const {
        std::size_t size = 0;
        while (size < room.size()) {
            const auto got = ::read(number_, room.data() + size, room.size() - size);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) return std::nullopt;
            if (got == 0) break;
            size += static_cast<std::size_t>(got);
        }
        return std::string_view{room}.substr(0, size);
    }

private:
    int number_;
};

[[nodiscard]] std::string in_small_letters(std::string_view name) {
    std::string made{name};
    for (auto& one : made)
        if (one >= 'A' && one <= 'Z') one = static_cast<char>(one - 'A' + 'a');
    return made;
}
[[nodiscard]] bool is_data(std::string_view name) {
    return !name.starts_with('.') && in_small_letters(name).ends_with(".toml");
}
/// An editor's copy, a file that an editor has open, a hidden file: whoever sees it may think that
/// it is read.
[[nodiscard]] bool looks_like_data(std::string_view name) {
    const auto small = in_small_letters(name);
    return small.find(".toml") != std::string::npos || small.ends_with(".swp");
}

/// What a folder holds, without the bytes.
struct listing {
    std::vector<std::string> paths;
    std::vector<std::string> left_out;
    friend bool operator==(const listing&, const listing&) = default;
};

class collector {
public:
    explicit collector(fs::path folder)
        : folder_{std::move(folder)} {}

    [[nodiscard]] checked<read_folder> run() {
        check_folder();
        constexpr int most_attempts = 5;
        for (int attempt = 0; found_.empty() && attempt < most_attempts; ++attempt)
            if (read_as_it_is()) return read_folder{std::move(files_), std::move(seen_.left_out)};
        if (found_.empty())
            report(fault_code::cannot_read, {},
                   {"filerna i `{0}` ändras medan de läses; försök igen när de är sparade",
                    "the files in `{0}` change while they are read; try again when they are saved"},
                   text_of(folder_));
        return faults{std::move(found_)};
    }

private:
    void report(fault_code code, place where, phrase pattern, const std::string& what) {
        found_.push_back({code, std::move(where), filled(pattern, {what})});
    }

    /// False where something changed meanwhile, or where there are faults.
    bool read_as_it_is() {
        files_.clear();
        states_.clear();
        seen_ = list();
        if (found_.empty() && seen_.paths.empty())
            report(fault_code::no_files, {},
                   {"mappen `{0}` har inga filer som slutar på `.toml`; peka ut mappen med "
                    "uppgifterna",
                    "the folder `{0}` has no files that end in `.toml`; point out the folder with "
                    "the data"},
                   text_of(folder_));
        if (found_.empty()) read_all();
        return found_.empty() && is_as_it_was();
    }
    [[nodiscard]] listing list() {
        seen_ = {};
        walk(folder_, {});
        std::sort(seen_.paths.begin(), seen_.paths.end());
        std::sort(seen_.left_out.begin(), seen_.left_out.end());
        return std::move(seen_);
    }
    [[nodiscard]] bool is_as_it_was() {
        auto before = std::move(seen_);
        seen_ = list();
        if (before != seen_ || states_.size() != files_.size()) return false;
        for (std::size_t i = 0; i < files_.size(); ++i)
            if (states_[i] != state_of(whole(files_[i].path))) return false;
        return true;
    }
    [[nodiscard]] fs::path whole(const std::string& path) const {
        return folder_ / fs::path{std::u8string{path.begin(), path.end()}};
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
            if (name.starts_with('.'))
                pass_by(*entries, inside + name, name);
            else
                take(*entries, inside + name, name);
            if (seen_.paths.size() > most_files) return;
        }
        if (failed)
            report(fault_code::cannot_read, {inside, 0, 0},
                   {"mappen går inte att läsa ({0}); ge läsrätt",
                    "the folder cannot be read ({0}); give the right to read"},
                   failed.message());
    }
    void leave_out(const std::string& path) {
        if (seen_.left_out.size() < most_files) seen_.left_out.push_back(path);
    }
    /// A hidden file; of a hidden folder, whether it holds data.
    void pass_by(const fs::directory_entry& entry, const std::string& path,
                 const std::string& name) {
        std::error_code failed;
        const auto status = entry.symlink_status(failed);
        if (fs::is_directory(status) ? holds_data(entry.path()) : looks_like_data(name))
            leave_out(path);
    }
    [[nodiscard]] static bool holds_data(const fs::path& folder) {
        std::error_code failed;
        fs::recursive_directory_iterator entries{folder, failed};
        constexpr int most_looked_at = 1000;
        for (int i = 0; !failed && i < most_looked_at && entries != decltype(entries){}; ++i) {
            if (is_data(text_of(entries->path().filename()))) return true;
            entries.increment(failed);
        }
        return false;
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
        } else if (is_data(name)) {
            add(path, name, fs::is_regular_file(status));
        } else if (looks_like_data(name)) {
            leave_out(path);
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
            seen_.paths.push_back(path);
        }
    }

    void read_all() {
        if (seen_.paths.size() > most_files) {
            report(
                fault_code::too_many_files, {},
                {"mappen har fler än {0} filer; ange mappen med uppgifterna och ingen annan",
                 "the folder has more than {0} files; give the folder with the data and no other"},
                std::to_string(most_files));
            return;
        }
        for (const auto& path : seen_.paths) read(path);
    }
    void read(const std::string& path) {
        const open_file file{whole(path), O_NONBLOCK};
        const auto state = file.state();
        const auto text = state && state->is_regular ? file.read_into(buffer_) : std::nullopt;
        if (!text)
            return report(fault_code::cannot_read, {path, 0, 0},
                          {"filen går inte att läsa; ge läsrätt",
                           "the file cannot be read; give the right to read"},
                          {});
        // A program that saves a file empties it first, and an empty file would say nothing
        // without a fault.
        if (text->empty())
            return report(fault_code::syntax, {path, 0, 0},
                          {"filen är tom; skriv uppgifterna i den, eller ta bort den",
                           "the file is empty; write the data into it, or remove it"},
                          {});
        files_.push_back({path, std::string{*text}});
        states_.push_back(*state);
    }

    fs::path folder_;
    listing seen_;
    std::vector<bundle_file> files_;
    std::vector<file_state> states_; ///< of `files_`, before each was read
    std::string buffer_ = room_for_a_file();
    found_faults found_;
};

} // namespace

checked<read_folder> read_files(const fs::path& folder) {
    return collector{folder}.run();
}

std::optional<bundle_file> read_whole(const fs::path& path, found_faults& found) {
    auto room = room_for_a_file();
    const open_file file{path};
    if (file.state())
        if (const auto text = file.read_into(room))
            return bundle_file{text_of(path), std::string{*text}};
    found.push_back({fault_code::cannot_read,
                     {text_of(path), 0, 0},
                     {"filen går inte att läsa; rätta sökvägen eller ge läsrätt",
                      "the file cannot be read; mend the path or give the right to read"}});
    return std::nullopt;
}

} // namespace mandat::io
