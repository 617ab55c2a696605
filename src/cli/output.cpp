// SPDX-License-Identifier: MIT
#include "output.hpp"

#include "suggestion.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <system_error>

namespace mandat::cli {

namespace {

int first_failure = 0; ///< `errno` of the first write to standard output that failed

void note(bool is_written) {
    if (!is_written && first_failure == 0) first_failure = errno == 0 ? EIO : errno;
}

} // namespace

void prepare_output() {
    // Writing to what is open for reading alone fails, as writing to a closed stream does.
    for (int number = STDIN_FILENO; number <= STDERR_FILENO; ++number)
        if (::fcntl(number, F_GETFD) == -1) {
            const int opened = ::open("/dev/null", O_RDONLY);
            static_cast<void>(opened); // the least free number, which is this one
        }
    std::signal(SIGXFSZ, SIG_IGN);
}

void print_as_is(std::string_view text) {
    note(std::fwrite(text.data(), 1, text.size(), stdout) == text.size());
}

void print_as_is(std::span<const std::byte> bytes) {
    note(std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size());
}

void print_text(std::string_view text) {
    print_as_is(text);
    if (text.empty() || text.back() != '\n') print_as_is("\n");
}

void print_aside(std::string_view text) {
    const auto written = std::fwrite(text.data(), 1, text.size(), stderr);
    static_cast<void>(written);
}

std::optional<sentence> output_fault() {
    note(std::fflush(stdout) == 0);
    if (first_failure == 0) return std::nullopt;
    return worded({"svaret gick inte att skriva ut ({}); kontrollera utrymmet och vart det skickas",
                   "the answer could not be written ({}); check the space and where it is sent"},
                  std::generic_category().message(first_failure));
}

} // namespace mandat::cli
