#!/bin/sh
# Takes tlgui away, and leaves what is the person's own: runs, models, pictures, settings.
set -eu
home=$(cd "$(dirname "$0")" && pwd)
prefix=$(dirname "$(dirname "$home")")
# shellcheck source=packaging/linux/integration_files.sh
. "$home/integration_files.sh"

[ -x "$home/program/tlgui" ] || {
    echo "tlgui: '$home' is not a folder of tlgui's; nothing was removed." >&2
    exit 2
}
if [ "$(readlink "$prefix/bin/tlgui" 2>/dev/null || true)" = "$home/program/tlgui" ]; then rm -f "$prefix/bin/tlgui"; fi
for file in $INTEGRATION_FILES; do rm -f "$prefix/share/$file"; done
refresh "$prefix/share"
rm -rf "$home"
for file in $INTEGRATION_FILES; do (cd "$prefix/share" 2>/dev/null && rmdir -p "$(dirname "$file")" 2>/dev/null) || true; done
rmdir "$prefix/bin" "$prefix/opt" "$prefix/share" 2>/dev/null || true
[ "${1:-}" = --quiet ] || {
    echo "tlgui is removed. Your runs, models and settings are still there:"
    echo "  ${XDG_DATA_HOME:-$HOME/.local/share}/tlgui"
    echo "  ${XDG_CONFIG_HOME:-$HOME/.config}/tlgui"
}
