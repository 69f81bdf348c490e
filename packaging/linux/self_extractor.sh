#!/bin/sh
# Installs tlgui @VERSION@ (@KIND@) for the person who runs it; no administrator is needed.
# The program follows this script as a compressed archive.
set -eu

VERSION="@VERSION@"
KIND="@KIND@"
SHA256="@SHA256@"
HEADER_BYTES=@HEADER_BYTES@
INSTALLED_MB=@INSTALLED_MB@

prefix=""
ask=yes
what=install
home=""       # where the program goes, once that is known
unfinished="" # the folder that is being filled
unpacking=""  # the process that fills it

usage() {
    cat <<END
tlgui $VERSION ($KIND) for Linux, for one person, without administrator rights.

  sh $(basename "$0") [options]

  --yes            do not ask
  --prefix FOLDER  install below this folder instead of ~/.local
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

needs_value() { [ -n "${2:-}" ] || fail "$1 needs a folder. See --help."; }

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
    [ "$free_mb" -ge "$INSTALLED_MB" ] ||
        fail "$INSTALLED_MB MB are needed in '$1', and $free_mb MB are free. Nothing was changed."
}

unpack() { # FOLDER
    unfinished=$1
    mkdir -p "$1" || fail "The folder '$1' cannot be made."
    check_space "$1"
    # In the background, because a shell that waits answers signals at once, and one that works only afterwards.
    payload | tar -xzf - -C "$1" &
    unpacking=$!
    wait "$unpacking" || fail "Unpacking into '$1' failed; what was unpacked is removed again."
    unpacking=""
}

# Says whether a folder carries the mark of tlgui's.
is_ours() { # FOLDER
    [ ! -L "$1" ] && { [ -f "$1/integration_files.sh" ] || [ -f "$1/program/tlgui" ]; }
}

# Between the two renames of a swap there is no program where it should be.
put_back() {
    if [ ! -e "$home" ] && is_ours "$home.old"; then mv "$home.old" "$home"; fi
}

# shellcheck disable=SC2317 # called by trap
clean_up() {
    if [ -n "$unpacking" ]; then
        kill "$unpacking" 2>/dev/null || true
        wait "$unpacking" 2>/dev/null || true
    fi
    [ -n "$unfinished" ] || return 0
    rm -rf "$unfinished"
    [ -n "$home" ] || return 0
    put_back
    rmdir "$prefix/opt" 2>/dev/null || true
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# Removes an older version, its mark last: if this is cut off, the rest is still known as tlgui's.
discard() { # FOLDER
    rm -rf "$1/program" "$1/share"
    rm -rf "$1"
}

check_place() {
    for place in "$home" "$home.old"; do
        if [ -e "$place" ] || [ -L "$place" ]; then
            is_ours "$place" || fail "'$place' was not put there by tlgui. Move it away, or choose another place" \
                "with --prefix. Nothing was changed."
        fi
    done
}

# Takes back or finishes what an installation has begun that was cut off by a crash or a lost power.
recover() {
    rm -rf "$home.new"
    put_back
    if [ -d "$home.old" ]; then
        sh "$home/integrate.sh" "$prefix" "$home.old" 2>/dev/null || true
        discard "$home.old"
    fi
}

# Puts the new version in the place of an older one, which is whole until the new one is.
swap() {
    trap '' HUP INT TERM # for this moment; after a crash in it, recover knows what to do
    if [ -d "$home" ]; then mv "$home" "$home.old"; fi
    mv "$home.new" "$home"
    unfinished=""
    sh "$home/integrate.sh" "$prefix" "$home.old" ||
        fail "The program is in '$home', but not everything could be added to '$prefix/share' and '$prefix/bin'." \
            "Look whether you may write there, and start this file again."
    discard "$home.old"
}

# Says whether desktops read menu entries below a folder.
is_read_by_desktops() ( # SHARE
    folders="${XDG_DATA_HOME:-${HOME:-}/.local/share}:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
    share=$(cd "$1" && pwd -P)
    IFS=:
    set -f
    for data_folder in $folders; do
        [ "$(cd "$data_folder" 2>/dev/null && pwd -P)" != "$share" ] || exit 0
    done
    exit 1
)

say_how_to_start() {
    if is_read_by_desktops "$prefix/share"; then
        say "Installed. Start tlgui from the menu, or type: $prefix/bin/tlgui"
        return
    fi
    say "Installed. To start tlgui, type: $prefix/bin/tlgui"
    say "Its menu entry is in '$prefix/share', where your desktop does not look: to see it in the menu, add this" \
        "folder to the variable XDG_DATA_DIRS, for example in ~/.profile, and log in again."
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
        unfinished=""
        say "Unpacked into $folder."
        exit 0
        ;;
esac

if [ -z "$prefix" ]; then
    [ -n "${HOME:-}" ] || fail "The variable HOME is not set; say with --prefix FOLDER where tlgui is to go."
    prefix="$HOME/.local"
fi
mkdir -p "$prefix" || fail "The folder '$prefix' cannot be made."
# Without links, as in uninstall.sh: what is written down here is compared there.
prefix=$(cd "$prefix" && pwd -P)
home="$prefix/opt/tlgui"
check_place
if [ "$ask" = yes ]; then
    say "tlgui $VERSION ($KIND) will be installed in $home ($INSTALLED_MB MB)."
    printf 'Go on? [Y/n] '
    read -r answer || answer=n
    case "$answer" in '' | y* | Y*) ;; *) say "Nothing was changed."; exit 0 ;; esac
fi
check_whole
recover
say "Unpacking (a minute or two) ..."
# Built new beside the old one and then swapped: a full disk or a lost power leaves the old one as it was.
unpack "$home.new"
swap
say_how_to_start
say "To take it away again: $home/uninstall.sh"
exit 0
