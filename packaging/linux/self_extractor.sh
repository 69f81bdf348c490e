#!/bin/sh
# Installs tlgui @VERSION@ (@KIND@) for the person who runs it; no administrator is needed.
# The program follows this script as a compressed archive.
set -eu

VERSION="@VERSION@"
KIND="@KIND@"
SHA256="@SHA256@"
HEADER_BYTES=@HEADER_BYTES@
INSTALLED_MB=@INSTALLED_MB@

prefix="$HOME/.local"
ask=yes
what=install

usage() {
    cat <<END
tlgui $VERSION ($KIND) for Linux, for one person, without administrator rights.

  sh $(basename "$0") [options]

  --yes            do not ask
  --prefix FOLDER  install below this folder instead of $HOME/.local
  --check          only look whether this file is whole
  --extract FOLDER only unpack, install nothing
  --help           this text

The program goes to FOLDER/opt/tlgui ($INSTALLED_MB MB), with a link in FOLDER/bin and an entry in the menu.
To take it away again: FOLDER/opt/tlgui/uninstall.sh
END
}

say() { printf '%s\n' "$*"; }
fail() {
    printf 'tlgui: %s\n' "$*" >&2
    exit 2
}

needs_value() { [ $# -ge 2 ] || fail "$1 needs a folder. See --help."; }

while [ $# -gt 0 ]; do
    case "$1" in
        --yes) ask=no ;;
        --prefix) needs_value "$@"; prefix=$2; shift ;;
        --check) what=check ;;
        --extract) needs_value "$@"; what=extract; folder=$2; shift ;;
        --help | -h) usage; exit 0 ;;
        *) fail "'$1' is not known. See --help." ;;
    esac
    shift
done

payload() { tail -c +$((HEADER_BYTES + 1)) "$0"; }

check_whole() {
    say "Looking whether this file is whole ..."
    [ "$(payload | sha256sum | cut -d ' ' -f 1)" = "$SHA256" ] ||
        fail "This file is damaged or was not fetched to its end. Fetch it again."
}

check_space() { # FOLDER
    free_mb=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free_mb" -ge "$INSTALLED_MB" ] || {
        rmdir "$1" 2>/dev/null || true
        fail "$INSTALLED_MB MB are needed in '$1', and $free_mb MB are free. Nothing was changed."
    }
}

unpack() { # FOLDER
    mkdir -p "$1" || fail "The folder '$1' cannot be made."
    check_space "$1"
    payload | tar -xzf - -C "$1" || {
        rm -rf "$1"
        fail "Unpacking into '$1' failed; what was unpacked is removed again."
    }
}

case "$what" in
    check)
        check_whole
        say "It is whole."
        exit 0
        ;;
    extract)
        check_whole
        [ ! -e "$folder" ] || fail "'$folder' is there already; name a folder that is not."
        unpack "$folder"
        say "Unpacked into $folder."
        exit 0
        ;;
esac

mkdir -p "$prefix" || fail "The folder '$prefix' cannot be made."
prefix=$(cd "$prefix" && pwd)
if [ "$ask" = yes ]; then
    say "tlgui $VERSION ($KIND) will be installed in $prefix/opt/tlgui ($INSTALLED_MB MB)."
    printf 'Go on? [Y/n] '
    read -r answer || answer=n
    case "$answer" in '' | y* | Y*) ;; *) say "Nothing was changed."; exit 0 ;; esac
fi
check_whole
say "Unpacking (a minute or two) ..."
# Built new beside the old one and then swapped: a full disk or a lost power leaves the old one as it was.
rm -rf "$prefix/opt/tlgui.new"
unpack "$prefix/opt/tlgui.new"
if [ -x "$prefix/opt/tlgui/uninstall.sh" ]; then "$prefix/opt/tlgui/uninstall.sh" --quiet; fi
mv "$prefix/opt/tlgui.new" "$prefix/opt/tlgui"
sh "$prefix/opt/tlgui/integrate.sh" "$prefix"
say "Installed. Start tlgui from the menu, or type: $prefix/bin/tlgui"
say "To take it away again: $prefix/opt/tlgui/uninstall.sh"
exit 0
