#!/bin/sh
# Takes tlgui away with what it can make again, and leaves what is the person's own: runs, models, pictures, settings.
# With --quiet only the program goes and nothing is said: so a version before this one makes room for itself.
set -eu
# Without links: by whichever path this was started, the names are those that were written when it was installed.
prefix=$(cd "$(dirname "$0")/../.." && pwd -P)
home="$prefix/opt/tlgui"
[ -f "$home/integration_files.sh" ] || {
    echo "tlgui: '$home' is not a whole folder of tlgui's; nothing was removed. Install tlgui again, then remove it." >&2
    exit 2
}
# shellcheck source=packaging/linux/integration_files.sh
. "$home/integration_files.sh"

remove_program() {
    if [ "$(readlink "$prefix/bin/tlgui" 2>/dev/null || true)" = "$home/program/tlgui" ]; then rm -f "$prefix/bin/tlgui"; fi
    # shellcheck disable=SC2046,SC2086 # the lists are meant to be split
    remove_files "$prefix/share" $INTEGRATION_FILES $(files_of "$home.old")
    # The large things first: if this is cut off, the mark and this script are still there for another try.
    rm -rf "$home.new" "$home.old" "$home/program"
    rm -rf "$home"
    rmdir "$prefix/bin" "$prefix/opt" "$prefix/share" 2>/dev/null || true
}

size_of() { # FOLDER
    [ ! -e "$1" ] || printf '  %s  %s\n' "$(du -sh "$1" 2>/dev/null | cut -f 1)" "$1"
}

tell() { # SENTENCE FOLDERS
    [ -z "$2" ] || printf '%s\n%s\n' "$1" "$2"
}

# The same folders as in tlgui/paths.py. A folder chosen by TLGUI_DATA_DIR is the person's own and is left whole.
remove_what_can_be_made_again() {
    data="${XDG_DATA_HOME:-$HOME/.local/share}/tlgui"
    config="${XDG_CONFIG_HOME:-$HOME/.config}/tlgui"
    cache="${XDG_CACHE_HOME:-$HOME/.cache}/tlgui"
    tell "Removed as well, because it can be made or fetched again:" "$(size_of "$cache"; size_of "$data/gpu engine")"
    rm -rf "$cache" "$data/gpu engine"
    rmdir "$data" 2>/dev/null || true
    tell "Your runs, models and settings are still there:" \
        "$(size_of "$data"; size_of "$config"; size_of "${TLGUI_DATA_DIR:-}")"
}

remove_program
[ "${1:-}" != --quiet ] || exit 0
echo "tlgui is removed."
if [ -n "${HOME:-}" ]; then remove_what_can_be_made_again; fi
