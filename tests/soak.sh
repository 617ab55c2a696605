#!/usr/bin/env bash
# Compares the library with the independent specification for as long as you like, on ever new regions.
#
#   bash tests/soak.sh 10          ten minutes, from a seed of this second
#   bash tests/soak.sh 10 4711     from that seed: the same regions each time
#
# Ends with how often each kind of difference occurs. The first of each is shrunk and saved as a bundle with
# the command that puts its question (in $MANDAT_FAILURES, else the temporary folder).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[[ ${1:-} =~ ^[0-9]+$ ]] || {
    sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 64
}
source src/cmake/debian-packages.sh
require_packages build tests prolog
command -v swipl >/dev/null || {
    echo 'swipl was not found: install SWI-Prolog (Debian: swi-prolog-nox)' >&2
    exit 1
}
cmake --preset dev >/dev/null
cmake --build --preset dev --target mandat-differential
seed=${2:-$(date +%s)}
echo "seed $seed"
exec build/dev/tests/mandat-differential --today --save --minutes "$1" --governances 0 --seed "$seed"
