#!/usr/bin/env bash
# Builds the tool and asks it some questions about Region Norrbotten: each command, then its answer.
#
# On Debian it installs the packages that are missing, as root or with sudo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source src/cmake/debian-packages.sh

build=build/tool
tool=$build/src/cli/mandat
log=$build/build.log

# Runs a command with its output in the log, which is shown only if the command fails.
logged() {
    echo "$1 ..." >&2
    "${@:2}" >>"$log" 2>&1 || {
        cat "$log" >&2
        exit 1
    }
}

# Prints a command line as one would type it, then its answer. No (1) and depends (2) are answers, too.
ask() {
    local argument shown='mandat' status=0
    for argument in "$@"; do
        [[ $argument =~ [[:space:]\'] ]] && argument="\"$argument\""
        shown+=" $argument"
    done
    printf '\n$ %s\n' "$shown"
    "$tool" "$@" || status=$?
    if ((status >= 64)); then
        echo "mandat ended with $status" >&2
        exit "$status"
    fi
    echo "(exit code $status)"
}

require_packages build
wish_packages graphviz

mkdir -p "$build"
: >"$log"
if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi
logged 'configuring' cmake --preset release -B "$build" -D MANDAT_BUILD_TESTS=OFF -D MANDAT_BUILD_EXAMPLES=OFF
logged 'building the tool' cmake --build "$build" --target mandat-cli

bundle=examples/norrbotten
# What no document of the region assesses, and a jurist would: without it the honest answer is "depends".
assessed=(--assessed)

# ---- the questions

# May the regiondirektör open or close a branch clinic, and why?
ask explain "$bundle" --who regiondirektör --matter rs/7.6 --on 2024-03-13
ask explain "$bundle" --who regiondirektör --matter rs/7.6 --on 2024-03-13 "${assessed[@]}"

# The day before, the day itself, and someone further down.
ask check "$bundle" --who regiondirektör --matter rs/7.6 --on 2024-03-11 "${assessed[@]}"
ask check "$bundle" --who regiondirektör --matter rs/7.6 --on 2024-03-12 "${assessed[@]}"
ask check "$bundle" --who 'divisionschef Nära' --matter rs/7.6 --on 2024-06-15 "${assessed[@]}"

# A unit that was renamed, and a day before the earliest evidence.
ask check "$bundle" --who 'verksamhetschef Inköp och försörjning' --matter rs/3.1 --on 2024-02-01 "${assessed[@]}"
ask check "$bundle" --who 'verksamhetschef Inköp och upphandling' --matter rs/3.1 --on 2023-12-19 "${assessed[@]}"

# Who may award contracts for hired staff, once the framework agreement applies?
ask who "$bundle" --matter rs/3.3 --on 2024-04-01 "${assessed[@]}"

# What may the head of procurement decide?
ask may "$bundle" --who 'verksamhetschef Inköp och försörjning' --on 2024-04-01 "${assessed[@]}"

# Who may decide what in the whole region that day? The picture needs nothing else, and goes to build/matrix.svg.
ask matrix "$bundle" --on 2024-03-13 "${assessed[@]}"
"$tool" matrix "$bundle" --on 2024-03-13 "${assessed[@]}" --format svg >build/matrix.svg || (($? < 64))

# Execution or a decision?
ask check "$bundle" --who 'ansvarig chef' --matter undantag_fotoforbud --on 2024-03-13

# Is the order lawful, complete and unambiguous?
ask lint "$bundle" --on 2024-03-13 --fail-on warning

# Everything in the minutes of 12 March 2024: can it be appealed, where, until when? And § 40 in full.
ask appeal "$bundle" --minutes 2024-03-12
ask appeal "$bundle" --minutes 2024-03-12 --paragraph 40

# The order itself; a chart needs Graphviz, and goes to build/rs.svg.
ask show "$bundle" --order rs --on 2024-03-13
if command -v dot >/dev/null; then
    "$tool" show "$bundle" --order rs --on 2024-03-13 --format svg >build/rs.svg
    "$tool" show "$bundle" --on 2024-03-13 --format svg >build/organisation.svg
    printf '\ncharts: build/rs.svg, build/organisation.svg, build/matrix.svg\n'
else
    printf '\nchart: build/matrix.svg; the others need Graphviz (Debian package graphviz)\n'
fi
