# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run and test: installs what is missing, configures and builds. Quick when all is there.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=${JOBS:-$(nproc)}

# Prints the packages of the list that are not installed.
missing_packages() {
    grep -vE '^(#|$)' "$root/packaging/packages.txt" | while read -r package; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || echo "$package"
    done
}

install_packages() {
    local missing
    missing=$(missing_packages)
    [ -z "$missing" ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "This script installs packages with apt-get and was made for Debian 12. Please install: " $missing >&2
        return 1
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing; run this script as root or install sudo: " $missing >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing" $missing
    "${as_root[@]}" apt-get update -qq
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    # GCC writes no Chinese file names without a UTF-8 locale, and Qt wants one too.
    export LC_ALL=${LC_ALL:-C.UTF-8}
    cd "$root"
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset"
    fi
    cmake --build --preset "$preset" -j "$jobs" ${1:+--target "$@"}
}
