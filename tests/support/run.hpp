// SPDX-License-Identifier: MIT
#pragma once
// Runs the tool as a user does, without a shell in between.

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace mandat::test {

struct outcome {
    int code = -1;
    std::string out;
    std::string err;
};

inline std::string contents_of(const std::filesystem::path& file) {
    std::ifstream stream{file};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// A folder of its own for one test, removed afterwards.
class scratch_folder {
public:
    scratch_folder() {
        auto pattern = (std::filesystem::temp_directory_path() / "mandat-test-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
    }
    scratch_folder(const scratch_folder&) = delete;
    scratch_folder& operator=(const scratch_folder&) = delete;
    ~scratch_folder() { std::filesystem::remove_all(path_); }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

private:
    std::filesystem::path path_;
};

/// Bundles are named relative to the source root, as in the README.
inline outcome run_tool(const std::vector<std::string>& arguments,
                        const std::vector<std::string>& environment = {}) {
    const scratch_folder scratch;
    const auto out = scratch.path() / "out";
    const auto err = scratch.path() / "err";
    const auto child = ::fork();
    if (child == 0) {
        const auto send = [](const std::filesystem::path& file, int to) {
            ::dup2(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), to);
        };
        send(out, STDOUT_FILENO);
        send(err, STDERR_FILENO);
        if (::chdir(MANDAT_SOURCE_DIR) != 0) ::_exit(126);
        std::vector<std::string> words{MANDAT_TOOL};
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<char*> pointers;
        for (auto& word : words) pointers.push_back(word.data());
        pointers.push_back(nullptr);
        for (const auto& one : environment) ::putenv(const_cast<char*>(one.c_str()));
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents_of(out), contents_of(err)};
}

} // namespace mandat::test
