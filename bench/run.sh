#!/usr/bin/env bash
# Builds the benchmarks, optimised, and runs them. Arguments go on to each: --benchmark_filter=one_day
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source src/cmake/debian-packages.sh
require_packages build bench

cmake --preset bench
cmake --build --preset bench --target mandat-bench-lint mandat-bench-check
for program in build/bench/bench/mandat-bench-*; do
    echo "== ${program##*/}"
    "$program" --benchmark_repetitions=5 --benchmark_report_aggregates_only=true "$@"
done
