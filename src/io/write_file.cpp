// SPDX-License-Identifier: MIT
#include "message.hpp"
#include <mandat/io/write_file.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace mandat {

namespace fs = std::filesystem;

namespace {

[[nodiscard]] fault told(fault_code code, const fs::path& place, phrase pattern,
                         std::string_view more = {}) {
    return {code,
            {place.generic_string(), 0, 0},
            io::filled(pattern, {place.generic_string(), std::string{more}})};
}
/// With what the system said last.
[[nodiscard]] fault cannot_write(const fs::path& place) {
    return told(fault_code::cannot_write, place,
                {"`{0}` går inte att skriva ({1}); kontrollera mappen, rättigheterna och utrymmet",
                 "`{0}` cannot be written ({1}); check the folder, the rights and the space"},
                std::generic_category().message(errno));
}
[[nodiscard]] fault not_there(const fs::path& place, phrase pattern) {
    auto made = told(fault_code::bad_question, place, pattern);
    made.where = {}; // wrong is what was asked for, not what the file holds
    return made;
}

[[nodiscard]] std::optional<struct ::stat> what_is_at(const fs::path& place) {
    struct ::stat found {};
    if (::lstat(place.c_str(), &found) != 0) return std::nullopt;
    return found;
}
[[nodiscard]] std::optional<fault> wrong_place(const fs::path& place, const struct ::stat& found) {
    if (S_ISREG(found.st_mode)) return std::nullopt;
    if (S_ISLNK(found.st_mode))
        return not_there(place, {"`{0}` är en länk och skrivs inte över; ange filen själv",
                                 "`{0}` is a link and is not written over; give the file itself"});
    if (S_ISDIR(found.st_mode))
        return not_there(place,
                         {"`{0}` är en mapp; ange en fil", "`{0}` is a folder; give a file"});
    return not_there(place,
                     {"`{0}` är en enhet eller ett rör och skrivs inte över; ange en vanlig "
                      "fil",
                      "`{0}` is a device or a pipe and is not written over; give an ordinary "
                      "file"});
}

[[nodiscard]] fs::path folder_of(const fs::path& place) {
    const auto folder = place.parent_path();
    return folder.empty() ? fs::path{"."} : folder;
}
/// Hidden, and short enough for every file system.
[[nodiscard]] std::string name_of_its_own() {
    constexpr std::string_view letters = "abcdefghijkmnpqrstuvwxyz23456789";
    std::random_device any;
    std::string made = ".mandat-";
    for (int i = 0; i < 12; ++i) made += letters[any() % letters.size()];
    return made;
}
/// Makes something new in the folder, with `make(path)`, which is false and EEXIST where the name
/// is taken.
template<class Make>
[[nodiscard]] std::optional<fs::path> made_beside(const fs::path& place, Make make) {
    constexpr int most_attempts = 100;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        auto path = folder_of(place) / name_of_its_own();
        if (make(path)) return path;
        if (errno != EEXIST) break;
    }
    return std::nullopt;
}

/// What was renamed stays so after a loss of power, too.
bool bring_to_disk(const fs::path& folder) {
    const int number = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (number < 0) return false;
    // Some file systems have no such thing for a folder, and need none.
    const bool is_done = ::fsync(number) == 0 || errno == EINVAL;
    ::close(number);
    return is_done;
}

/// Gives the open file the owner and the rights of the old one.
[[nodiscard]] bool made_like(int number, const struct ::stat& old) {
    struct ::stat now {};
    if (::fstat(number, &now) != 0) return false;
    const bool has_owner = now.st_uid == old.st_uid && now.st_gid == old.st_gid;
    if (!has_owner && ::fchown(number, old.st_uid, old.st_gid) != 0) return false;
    return ::fchmod(number, old.st_mode & 07777U) == 0;
}

} // namespace

// ------------------------------------------------------------------------------------------ a file
result<file_to_write> file_to_write::begin(const fs::path& place) {
    const auto old = what_is_at(place);
    if (old)
        if (auto wrong = wrong_place(place, *old)) return std::move(*wrong);
    if (old && ::access(place.c_str(), W_OK) != 0) return cannot_write(place);
    file_to_write made{place};
    // What an old file kept secret is not shown meanwhile.
    const mode_t rights = old ? 0600 : 0666;
    const auto beside = made_beside(place, [&](const fs::path& path) {
        made.number_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights);
        return made.number_ >= 0;
    });
    if (!beside) return cannot_write(place);
    made.beside_ = *beside;
    if (old && !made_like(made.number_, *old)) return cannot_write(place);
    return made;
}

file_to_write::file_to_write(file_to_write&& other) noexcept
    : place_{std::move(other.place_)}
    , beside_{std::exchange(other.beside_, {})}
    , number_{std::exchange(other.number_, -1)} {}

file_to_write& file_to_write::operator=(file_to_write&& other) noexcept {
    std::swap(place_, other.place_);
    std::swap(beside_, other.beside_);
    std::swap(number_, other.number_);
    return *this;
}

file_to_write::~file_to_write() {
    if (number_ >= 0) ::close(number_);
    if (!beside_.empty()) ::unlink(beside_.c_str());
}

std::optional<fault> file_to_write::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(number_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return cannot_write(place_);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return std::nullopt;
}

std::optional<fault> file_to_write::put_in_place() {
    if (::fsync(number_) != 0) return cannot_write(place_);
    if (::close(std::exchange(number_, -1)) != 0) return cannot_write(place_);
    if (::rename(beside_.c_str(), place_.c_str()) != 0) return cannot_write(place_);
    beside_.clear();
    if (!bring_to_disk(folder_of(place_))) return cannot_write(place_);
    return std::nullopt;
}

std::optional<fault> write_file(const fs::path& place, std::span<const std::byte> bytes) {
    auto made = file_to_write::begin(place);
    if (!made) return made.error();
    if (auto failed = made.value().write(bytes)) return failed;
    return made.value().put_in_place();
}

// ---------------------------------------------------------------------------------------- a folder
namespace {

/// A folder beside the one to write, removed with all that is in it unless it is put in place.
class folder_beside {
public:
    explicit folder_beside(const fs::path& place)
        : path_{made_beside(
              place, [](const fs::path& path) { return ::mkdir(path.c_str(), 0777) == 0; })} {}
    folder_beside(const folder_beside&) = delete;
    folder_beside& operator=(const folder_beside&) = delete;
    ~folder_beside() {
        std::error_code ignored;
        if (path_) fs::remove_all(*path_, ignored);
    }
    [[nodiscard]] bool exists() const noexcept { return path_.has_value(); }
    [[nodiscard]] const fs::path& path() const noexcept { return *path_; }

private:
    std::optional<fs::path> path_;
};

[[nodiscard]] std::span<const std::byte> bytes_of(std::string_view text) {
    return std::as_bytes(std::span{text.data(), text.size()});
}
[[nodiscard]] std::optional<fault> fill(const fs::path& folder, const fs::path& place,
                                        std::span<const bundle_file> files) {
    for (const auto& one : files) {
        const auto path = folder / fs::path{std::u8string{one.path.begin(), one.path.end()}};
        std::error_code failed;
        fs::create_directories(path.parent_path(), failed);
        if (failed) {
            errno = failed.value();
            return cannot_write(place);
        }
        if (auto wrong = write_file(path, bytes_of(one.text))) return wrong;
    }
    return std::nullopt;
}
/// Gives the folder the owner and the rights of the old one.
[[nodiscard]] bool made_like(const fs::path& folder, const struct ::stat& old) {
    const int number = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool is_done = number >= 0 && made_like(number, old);
    if (number >= 0) ::close(number);
    return is_done;
}
/// The two change places in one step, where the file system can.
[[nodiscard]] bool exchanged(const fs::path& left, const fs::path& right) {
#ifdef RENAME_EXCHANGE
    return ::renameat2(AT_FDCWD, left.c_str(), AT_FDCWD, right.c_str(), RENAME_EXCHANGE) == 0;
#else
    static_cast<void>(left);
    static_cast<void>(right);
    errno = ENOSYS;
    return false;
#endif
}

} // namespace

std::optional<fault> write_folder(const fs::path& place, std::span<const bundle_file> files,
                                  existing_folder there) {
    const auto old = what_is_at(place);
    if (old && !S_ISDIR(old->st_mode))
        return not_there(place, {"`{0}` är ingen mapp och skrivs inte över; ange en mapp",
                                 "`{0}` is no folder and is not written over; give a folder"});
    if (old && there == existing_folder::stays)
        return not_there(
            place, {"mappen `{0}` finns redan; ange en annan, eller `--force` för att byta ut "
                    "den",
                    "the folder `{0}` is already there; give another, or `--force` to "
                    "replace it"});
    const folder_beside made{place};
    if (!made.exists()) return cannot_write(place);
    if (auto failed = fill(made.path(), place, files)) return failed;
    if (old && !made_like(made.path(), *old)) return cannot_write(place);
    const bool is_put =
        old ? exchanged(made.path(), place) : ::rename(made.path().c_str(), place.c_str()) == 0;
    if (!is_put || !bring_to_disk(folder_of(place))) return cannot_write(place);
    return std::nullopt; // what was there lies beside now, and goes
}

// -------------------------------------------------------------------------------- a bundle's files
std::optional<fault> is_of_bundle(const fs::path& place, const fs::path& bundle,
                                  std::span<const bundle_file> files) {
    const auto refusal = [&] {
        return not_there(place, {"`{0}` är en av paketets egna filer och skrivs inte över; ange en "
                                 "annan",
                                 "`{0}` is one of the bundle's own files and is not written over; "
                                 "give another"});
    };
    std::error_code failed;
    for (const auto& one : files)
        if (fs::equivalent(
                place, bundle / fs::path{std::u8string{one.path.begin(), one.path.end()}}, failed))
            return refusal();
    auto name = place.filename().string();
    for (auto& letter : name)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (!name.ends_with(".toml")) return std::nullopt;
    // One that is not there yet would be read the next time.
    const auto folder = fs::weakly_canonical(folder_of(place), failed);
    const auto whole = fs::canonical(bundle, failed);
    const auto parted = std::mismatch(whole.begin(), whole.end(), folder.begin(), folder.end());
    if (!whole.empty() && parted.first == whole.end()) return refusal();
    return std::nullopt;
}

} // namespace mandat
