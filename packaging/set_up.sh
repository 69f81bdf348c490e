#!/bin/sh
# Sets everything up: system libraries, a virtual environment in .venv, and the program in it.
# Quick the second time: it does nothing while pyproject.toml is unchanged.
set -eu
cd "$(dirname "$0")/.."

WINDOW_LIBRARIES="libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 \
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
TEST_TOOLS="rsync xvfb openbox xdotool strace fonts-dejavu-core"

say() { printf 'tlgui: %s\n' "$*" >&2; }

find_python() {
    for name in ${PYTHON:-} python3.13 python3.12 python3.11 python3; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; raise SystemExit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    say "Python 3.11 or newer is needed. On Debian 12 or Ubuntu 24.04: sudo apt-get install python3 python3-venv"
    exit 2
}

install_system_libraries() {
    command -v apt-get >/dev/null 2>&1 || return 0
    missing=""
    glib=libglib2.0-0
    if apt-cache show libglib2.0-0t64 >/dev/null 2>&1; then glib=libglib2.0-0t64; fi
    for package in $WINDOW_LIBRARIES $glib python3-venv $TEST_TOOLS; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then as_root=""; elif sudo -n true 2>/dev/null; then as_root="sudo -n"; else
        say "Some system libraries may be missing, and installing them needs your password. Type this once:"
        say "  sudo apt-get install$missing"
        return 0
    fi
    say "Installing system libraries:$missing"
    # shellcheck disable=SC2086 # the lists are meant to be split
    { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq \
        --no-install-recommends $missing >/dev/null; } ||
        say "Not all system libraries could be installed; going on without them."
}

python=$(find_python)
stamp=.venv/.set-up-done
wanted=$(cksum pyproject.toml packaging/set_up.sh | cksum)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then exit 0; fi
install_system_libraries
python=$(find_python)
say "Making the environment in .venv (a few minutes and about 6 GB the first time) ..."
[ -x .venv/bin/python ] || "$python" -m venv .venv || {
    say "Making the environment failed. On Debian or Ubuntu: sudo apt-get install python3-venv"
    rm -rf .venv
    exit 2
}
.venv/bin/python -m pip install --quiet --upgrade pip
.venv/bin/python -m pip install --quiet --editable '.[test,export,serve,camera]'
echo "$wanted" > "$stamp"
say "Set-up done."
