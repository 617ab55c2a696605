// SPDX-License-Identifier: MIT
// Runs Graphviz's `dot` as a child process: text in, picture out, nothing on disk.
#include <mandat/documents/chart.hpp>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

extern char**
    environ; // NOLINT(readability-redundant-declaration): POSIX says that the program declares it

namespace mandat {
namespace {

using std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds{60};

/// A file descriptor that is closed once.
class descriptor {
public:
    descriptor() noexcept = default;
    explicit descriptor(int number) noexcept
        : number_{number} {}
    descriptor(descriptor&& other) noexcept
        : number_{std::exchange(other.number_, -1)} {}
    descriptor& operator=(descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    descriptor(const descriptor&) = delete;
    descriptor& operator=(const descriptor&) = delete;
    ~descriptor() { close(); }

    void close() noexcept {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }
    [[nodiscard]] int get() const noexcept { return number_; }
    [[nodiscard]] bool is_open() const noexcept { return number_ >= 0; }

private:
    int number_ = -1;
};

/// Both ends of a channel. A socket rather than a pipe, so that a child that is gone
/// gives an error and no signal.
struct channel {
    descriptor ours;
    descriptor theirs;

    [[nodiscard]] bool open() {
        std::array<int, 2> ends{-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return false;
        ours = descriptor{ends[0]};
        theirs = descriptor{ends[1]};
        return ::fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0;
    }
};

fault failed(std::string sv, std::string en) {
    return {fault_code::tool_missing, {}, {std::move(sv), std::move(en)}};
}
fault no_graphviz() {
    return failed("programmet `dot` finns inte, så någon SVG-bild kan inte ritas; installera "
                  "paketet graphviz, eller skriv DOT i stället",
                  "the program `dot` is not there, so no SVG can be drawn; install the package "
                  "graphviz, or write DOT instead");
}
fault no_channel() {
    return failed("`dot` kunde inte startas: systemet gav ingen process eller kanal; försök igen",
                  "`dot` could not be started: the system gave no process or channel; try again");
}

/// The child: its input, output and error output, and how it ended.
class dot_process {
public:
    /// Zero, or the error of the start.
    int start() {
        if (!in_.open() || !out_.open() || !err_.open()) return EMFILE;
        posix_spawn_file_actions_t actions{};
        if (const int error = ::posix_spawn_file_actions_init(&actions); error != 0) return error;
        ::posix_spawn_file_actions_adddup2(&actions, in_.theirs.get(), STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, out_.theirs.get(), STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, err_.theirs.get(), STDERR_FILENO);
        std::string program{"dot"};
        std::string format{"-Tsvg"};
        const std::array<char*, 3> arguments{program.data(), format.data(), nullptr};
        const int error =
            ::posix_spawnp(&child_, "dot", &actions, nullptr, arguments.data(), environ);
        ::posix_spawn_file_actions_destroy(&actions);
        if (error != 0) child_ = -1;
        in_.theirs.close();
        out_.theirs.close();
        err_.theirs.close();
        return error;
    }
    /// Feeds and reads at once, so that neither side waits for the other.
    /// False when patience ran out.
    bool talk(std::string_view input) {
        const auto deadline = steady_clock::now() + patience;
        while (out_.ours.is_open() || err_.ours.is_open()) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                                  deadline - steady_clock::now())
                                  .count();
            if (left <= 0) return false;
            // A closed end has the number -1, which poll passes over.
            std::array<pollfd, 3> ends{pollfd{in_.ours.get(), POLLOUT, 0},
                                       pollfd{out_.ours.get(), POLLIN, 0},
                                       pollfd{err_.ours.get(), POLLIN, 0}};
            if (::poll(ends.data(), ends.size(), static_cast<int>(left)) < 0) {
                if (errno == EINTR) continue;
                return false;
            }
            if (ends[0].revents != 0) feed(input);
            if (ends[1].revents != 0) read(out_.ours, output);
            if (ends[2].revents != 0) read(err_.ours, message);
        }
        return true;
    }
    /// Waits for the end; true when it was a success.
    bool finish() {
        int status = 0;
        while (::waitpid(child_, &status, 0) < 0)
            if (errno != EINTR) return false;
        child_ = -1;
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

    dot_process() = default;
    dot_process(const dot_process&) = delete;
    dot_process& operator=(const dot_process&) = delete;
    dot_process(dot_process&&) = delete;
    dot_process& operator=(dot_process&&) = delete;
    ~dot_process() {
        if (child_ <= 0) return;
        ::kill(child_, SIGKILL);
        finish();
    }

    std::string output;
    std::string message;

private:
    void feed(std::string_view& input) {
        const auto sent = ::send(in_.ours.get(), input.data(), input.size(), MSG_NOSIGNAL);
        if (sent > 0) input.remove_prefix(static_cast<std::size_t>(sent));
        const bool is_gone = sent < 0 && errno != EAGAIN && errno != EINTR;
        if (input.empty() || is_gone) in_.ours.close();
    }
    static void read(descriptor& from, std::string& into) {
        std::array<char, 65536> buffer{};
        const auto got = ::read(from.get(), buffer.data(), buffer.size());
        if (got > 0) {
            into.append(buffer.data(), static_cast<std::size_t>(got));
        } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
            from.close();
        }
    }

    channel in_;
    channel out_;
    channel err_;
    pid_t child_ = -1;
};

} // namespace

result<std::string> svg_from(std::string_view dot) {
    dot_process process;
    if (const int error = process.start(); error != 0)
        return error == ENOENT || error == EACCES ? no_graphviz() : no_channel();
    if (!process.talk(dot))
        return failed("`dot` blev inte färdig inom en minut; rita en mindre del",
                      "`dot` did not finish within a minute; draw a smaller part");
    if (!process.finish() || process.output.empty()) {
        const auto said = process.message.substr(0, process.message.find('\n'));
        return failed("`dot` misslyckades: `" + said + "`; skriv DOT och rita den för hand",
                      "`dot` failed: `" + said + "`; write DOT and draw it by hand");
    }
    return std::move(process.output);
}

} // namespace mandat
