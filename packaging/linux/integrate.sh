#!/bin/sh
# Adds tlgui to the menu, the file types, the manual and the commands of one person: integrate.sh PREFIX [OLD]
# OLD is the folder of the version before; what that one has added and this one does not is taken away.
set -eu
prefix=$1
old=${2:-}
home="$prefix/opt/tlgui"
# shellcheck source=packaging/linux/integration_files.sh
. "$home/integration_files.sh"

# Writes a program's name as a value of Exec: first what is special between the quotes, then what is in every value.
# https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
exec_value() { # PROGRAM
    # WORKAROUND for GLib, which looks for the first word as it stands, before %% is read as %, and drops the entry.
    case "$1" in *%*) printf 'env ' ;; esac
    # shellcheck disable=SC2016 # signs, not variables
    printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')"
}

mkdir -p "$prefix/bin"
ln -sfn "$home/program/tlgui" "$prefix/bin/tlgui"
for file in $INTEGRATION_FILES; do
    mkdir -p "$prefix/share/$(dirname "$file")"
    cp "$home/share/$file" "$prefix/share/$file"
done
# A session may not have this bin folder in its path, so the menu entry names the program in full.
replacement=$(exec_value "$prefix/bin/tlgui" | sed 's/[\\&|]/\\&/g')
sed -i "s|^Exec=tlgui|Exec=$replacement|" "$prefix/share/applications/tlgui.desktop"
refresh "$prefix/share"
for file in $(files_of "$old"); do
    [ -e "$home/share/$file" ] || remove_files "$prefix/share" "$file"
done
