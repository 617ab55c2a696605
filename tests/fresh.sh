#!/usr/bin/env bash
# Runs the README's two commands on a bare Debian, of the last commit: `bash tests/fresh.sh --help`.
set -euo pipefail

usage() {
    cat <<'END'
bash tests/fresh.sh 12|13 [gcc|clang] [--keep]

Makes a bare Debian 12 or 13 in a temporary folder ($TMPDIR or /tmp), clones the last commit into it, runs
`bash examples/run.sh` and `bash tests/run.sh` there, and tells which versions they were run with. Ends with 0 if both did.

  gcc      the system's GCC (default)
  clang    the preset `clang`, and the examples with clang++
  --keep   leaves the folder, and says where it is

Packages come from where this machine's apt takes them, or from $MIRROR. Needs root, debootstrap and some gigabytes of disk.

Example:
  sudo bash tests/fresh.sh 13 clang
END
}
# stop CODE SENTENCE
stop() {
    printf 'fresh.sh: %s\n' "$2" >&2
    exit "$1"
}

release='' compiler=gcc keep=''
for argument in "$@"; do
    case $argument in
    --help | -h)
        usage
        exit 0
        ;;
    12 | 13) release=$argument ;;
    gcc | clang) compiler=$argument ;;
    --keep) keep=yes ;;
    *) stop 64 "unknown argument \`$argument\`; see --help" ;;
    esac
done
case $release in
12) suite=bookworm ;;
13) suite=trixie ;;
*) stop 64 'which Debian, 12 or 13? see --help' ;;
esac

[[ $(id -u) -eq 0 ]] || stop 77 'needs root, to make a system and to change into it; run it with sudo'
command -v debootstrap >/dev/null || stop 69 'needs debootstrap; install the package debootstrap'
command -v git >/dev/null || stop 69 'needs git; install the package git'

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
commit=$(git -C "$checkout" rev-parse --short HEAD)
if [[ -n $(git -C "$checkout" status --porcelain) ]]; then
    echo "fresh.sh: there are uncommitted changes, which are left out: this is $commit" >&2
fi

# ---- where packages come from

# Each archive of Debian that apt knows: those that say they are, then those of the lists of sources.
archives() {
    # shellcheck disable=SC2016 # apt's own variables
    apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(SITE)' 'Created-By: Packages' 2>/dev/null |
        sed -n 's/^Debian|Debian|//p'
    local files=(/etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources)
    cat "${files[@]}" 2>/dev/null |
        sed -nE -e 's/^deb +(\[[^]]*\] *)?([^ ]+) .* main( .*)?$/\2/p' -e 's/^URIs: *([^ ]+).*$/\1/p' |
        grep -E '/debian/?$' | grep -v security
}
if [[ -z ${MIRROR:-} ]]; then
    MIRROR=$(archives | grep -E '^(https?|ftp|file):' | head -n 1 || true)
fi
[[ -n $MIRROR ]] || stop 69 'apt names no archive of Debian; give one as MIRROR=…'

# What apt was told about the way there: proxies, passwords, certificates, clocks.
copy_apt_settings() {
    local file
    while IFS= read -r file; do
        cp "$file" "$root/etc/apt/apt.conf.d/"
    done < <(grep -lEi 'Acquire::(https?|ftp|Check|Retries)' /etc/apt/apt.conf /etc/apt/apt.conf.d/* 2>/dev/null || true)
    for file in /etc/apt/auth.conf /etc/apt/auth.conf.d; do
        if [[ -e $file ]]; then cp -a "$file" "$root/etc/apt/"; fi
    done
    local certificates=${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}
    if [[ $MIRROR == https:* && -r $certificates ]]; then
        install -D -m 644 "$certificates" "$root/etc/ssl/certs/ca-certificates.crt"
        echo 'Acquire::https::CAInfo "/etc/ssl/certs/ca-certificates.crt";' >"$root/etc/apt/apt.conf.d/90fresh"
    fi
}

# ---- the system

root=$(mktemp -d)
chmod 755 "$root" # apt fetches as a user of its own
# shellcheck disable=SC2317 # called by the trap
clean_up() {
    mountpoint -q "$root/proc" && umount "$root/proc"
    if [[ -n $keep ]]; then
        echo "kept: $root"
    else
        rm -rf --one-file-system "$root"
    fi
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

echo "== Debian $release ($suite) with $compiler, commit $commit"
if [[ -z ${http_proxy:-} ]]; then
    eval "$(apt-config shell http_proxy Acquire::http::Proxy)"
    if [[ -n ${http_proxy:-} ]]; then export http_proxy; fi
fi
debootstrap --variant=minbase "$suite" "$root" "$MIRROR" >"$root.log" 2>&1 || {
    tail -n 20 "$root.log" >&2
    rm -f "$root.log"
    stop 69 'debootstrap could not make the system'
}
rm -f "$root.log"
copy_apt_settings
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
git clone -q --no-hardlinks "$checkout" "$root/mandat"

# Nothing of this machine's environment goes along but the way to the packages.
inside() {
    env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        ${no_proxy:+no_proxy="$no_proxy"} \
        chroot "$root" bash -c "cd /mandat && $1"
}

status=0
run() {
    local code=0
    echo "== $1"
    inside "$1" || code=$?
    outcomes+=("$(printf '%-36s exit code %d' "$1" "$code")")
    if ((status == 0)); then status=$code; fi
}
outcomes=()
if [[ $compiler == gcc ]]; then
    run 'bash examples/run.sh'
    run 'bash tests/run.sh'
else
    # The first installs the compiler that the second asks for.
    run 'bash tests/run.sh clang'
    run 'CXX=clang++ bash examples/run.sh'
fi

echo "== Debian $(cat "$root/etc/debian_version") with $compiler, commit $commit"
inside "${compiler/gcc/g++} --version | head -n 1; cmake --version | head -n 1" || true
# shellcheck disable=SC2016 # expanded inside
inside 'source src/cmake/debian-packages.sh
    dpkg-query -W -f "\${db:Status-Status} \${Package} \${Version}\n" \
        $(awk "NF { print \$2 }" <<<"$debian_packages") 2>/dev/null' | sed -n 's/^installed //p' || true
printf '%s\n' "${outcomes[@]}"
exit "$status"
