#!/usr/bin/env bash
# Two policy engines from the npm registry, asked what the others are asked. Optional: needs Node.js and npm.
# bash bench/policy_engines.sh [GRANTS]     1000 where none is said; they look at every policy for each answer
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source src/cmake/debian-packages.sh
for tool in node npm; do
    if ! command -v "$tool" >/dev/null; then
        echo "policy_engines.sh needs $tool: install the Debian packages nodejs and npm" >&2
        exit 1
    fi
done
require_packages build bench

cmake --preset bench
cmake --build --preset bench --target mandat-bench-rows
folder=build/bench/policy-engines
mkdir -p "$folder"
npm install --prefix "$folder" --no-audit --no-fund casbin@5 @cedar-policy/cedar-wasm@4
build/bench/bench/mandat-bench-rows "${1:-1000}" 500 >"$folder/rows.json"
cd "$folder"
node ../../../bench/policy_engines.mjs rows.json
