#!/usr/bin/env bash
# Builds and runs all tests; the last lines are ctest's own summary.
#
#   bash tests/run.sh                  the preset dev (GCC)
#   bash tests/run.sh asan-ubsan       any preset of CMakePresets.json, or several
#   bash tests/run.sh all              dev, clang, asan-ubsan and tsan
#
# On Debian it installs the packages that are missing, as root or with sudo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source src/cmake/debian-packages.sh

presets=("${@:-dev}")
if [[ ${presets[*]} == all ]]; then
    presets=(dev clang asan-ubsan tsan)
fi

groups=(build tests)
for preset in "${presets[@]}"; do
    case $preset in
    dev | release) ;;
    clang | asan-ubsan | tsan) groups+=(clang) ;;
    tidy) groups+=(clang tidy) ;;
    *)
        echo "unknown preset: $preset (dev, release, clang, asan-ubsan, tsan, tidy, all)" >&2
        exit 64
        ;;
    esac
done
require_packages "${groups[@]}"
wish_packages graphviz prolog

if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi
CTEST_PARALLEL_LEVEL=$(nproc)
export CTEST_PARALLEL_LEVEL

for preset in "${presets[@]}"; do
    cmake --workflow --preset "$preset"
done
