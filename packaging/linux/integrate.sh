#!/bin/sh
# Adds tlgui to the menu, the file types, the manual and the commands of one person: integrate.sh PREFIX
set -eu
prefix=$1
home="$prefix/opt/tlgui"
# shellcheck source=packaging/linux/integration_files.sh
. "$home/integration_files.sh"

mkdir -p "$prefix/bin"
ln -sfn "$home/program/tlgui" "$prefix/bin/tlgui"
for file in $INTEGRATION_FILES; do
    mkdir -p "$prefix/share/$(dirname "$file")"
    cp "$home/share/$file" "$prefix/share/$file"
done
# A session may not have this bin folder in its path, so the menu entry names the program in full.
escaped=$(printf '%s' "$prefix/bin/tlgui" | sed 's/[\\&|]/\\&/g')
sed -i "s|^Exec=tlgui|Exec=\"$escaped\"|" "$prefix/share/applications/tlgui.desktop"
refresh "$prefix/share"
