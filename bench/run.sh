#!/usr/bin/env bash
# Builds the benchmarks, optimised, and runs them. Arguments go on to each: --benchmark_filter=one_day
# Saves what was measured, a table and a picture in build/bench/results.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source src/cmake/debian-packages.sh
require_packages build bench

cmake --preset bench
cmake --build --preset bench --target mandat-bench-{lint,check,resolver,load,table}
results=build/bench/results
mkdir -p "$results"
for name in lint check resolver load; do
    echo "== $name"
    # In turn rather than one row after the other, so that what disturbs the machine disturbs all rows alike.
    "build/bench/bench/mandat-bench-$name" \
        --benchmark_repetitions=5 --benchmark_enable_random_interleaving=true \
        --benchmark_report_aggregates_only=true \
        --benchmark_out="$results/$name.json" --benchmark_out_format=json "$@"
done
echo "== one answer, by the number of grants"
build/bench/bench/mandat-bench-table "$results/check.json" "$results" ||
    echo 'no table: the filter left no answer to measure'
echo "the table is in $results/cost.md, the picture in $results/cost.svg"
