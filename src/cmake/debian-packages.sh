# shellcheck shell=bash
# The Debian packages that mandat is built with, by group, each with its reason. To be sourced:
#   require_packages build tests      installs what is missing, or ends the script
#   wish_packages graphviz            installs what is missing, and goes on without it

debian_packages='
build     cmake               the build system
build     ninja-build         the build tool that the presets name
build     g++                 the compiler
build     pkgconf             finds utf8proc
build     libboost-dev        Boost headers: Outcome, Gregorian dates, Graph
build     libmsgsl-dev        GSL: contracts
build     libtomlplusplus-dev reads TOML bundles
build     libutf8proc-dev     matches names after Unicode normalisation
build     nlohmann-json3-dev  reads and writes JSON
build     libxxhash-dev       checksums of snapshot files
build     libfmt-dev          formats text
build     libcli11-dev        reads the command line
tests     catch2              the test framework
bench     libbenchmark-dev    Google Benchmark
bench     libsqlite3-dev      SQLite, which mandat is measured beside
clang     clang               the second compiler
clang     libclang-rt-dev     the sanitizers that clang links
tidy      clang-tidy          the linter
prolog    swi-prolog-nox      runs the independent specification of the law; without it that is not compared
graphviz  graphviz            draws charts as SVG; charts as DOT need nothing
'

# The packages of the groups given that are not installed, one "name reason" a line.
missing_packages() {
    local group name reason wanted
    while read -r group name reason; do
        for wanted in "$@"; do
            if [[ $group == "$wanted" ]] &&
                [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) != installed ]]; then
                printf '%-20s %s\n' "$name" "$reason"
            fi
        done
    done <<<"$debian_packages"
}

install_packages() {
    local missing as_root=()
    command -v dpkg-query apt-get >/dev/null || return 1
    missing=$(missing_packages "$@")
    [[ -n $missing ]] || return 0
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null || {
            printf 'not root, and no sudo; these packages are missing:\n%s\n' "$missing" >&2
            return 1
        }
        as_root=(sudo)
    fi
    printf 'installing Debian packages:\n%s\n' "$missing" >&2
    local names
    mapfile -t names < <(awk '{ print $1 }' <<<"$missing")
    # An old index may still do.
    "${as_root[@]}" apt-get update -qq >&2 || true
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${names[@]}" </dev/null >&2
}

require_packages() {
    if ! command -v dpkg-query >/dev/null; then
        echo 'not a Debian system: going on with what is installed' >&2
        return 0
    fi
    install_packages "$@" || {
        echo 'could not install the packages that the build needs' >&2
        exit 1
    }
}

wish_packages() {
    install_packages "$@" || true
}
