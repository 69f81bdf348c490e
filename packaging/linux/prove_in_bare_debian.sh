#!/bin/sh
# Proves an installer in a Debian that has nothing in it: install, use as an ordinary person (also with the network
# cut), uninstall, and judge what is left. The status is 1 if anything failed or was left.
#
#   sudo sh packaging/linux/prove_in_bare_debian.sh dist/tlgui-cpu_0.1.0_amd64.deb [work folder]
#   sudo sh packaging/linux/prove_in_bare_debian.sh dist/tlgui-cpu-0.1.0-linux-x86_64.run [work folder]
#
# Needs root, debootstrap, Xvfb and unshare.
#   BASE=FOLDER    a Debian root to copy instead of making a new one
#   NETWORK=kept   where this machine does not let the network be cut; the demo then proves less, and that is said
set -eu
installer=$(readlink -f "$1")
work=${2:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)
root="$work/root"
person="$root/home/person"
aside="$root/aside" # what this script itself brings in; not looked at when it judges what is left
display_pid=""
display=""
cut="" # the command that starts another one without a network
status=0

say() { printf '== %s\n' "$*"; }
fail() {
    printf '== %s\n' "$*" >&2
    exit 2
}
prove() { # WHAT COMMAND...
    what=$1
    shift
    if "$@"; then say "$what: passed"; else
        say "$what: FAILED"
        status=1
    fi
}
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
apt() { # ARGUMENTS
    inside sh -c "DEBIAN_FRONTEND=noninteractive apt-get -y -qq $* >>/aside/apt.log 2>&1" || {
        tail -20 "$aside/apt.log"
        fail "apt-get $* failed."
    }
}
as_person() {
    # No variable of the building machine comes along.
    # shellcheck disable=SC2086 # a command and its option, or nothing
    $cut chroot "$root" su - person -c "export LC_ALL=C.UTF-8 DISPLAY=$display; $*"
}
places() { # where installers and programs put things; caches of apt and its logs left out
    (cd "$root" && find bin etc home lib opt root sbin srv tmp usr var -xdev \( -path var/cache -o -path var/log \
        -o -path var/lib/apt -o -path var/lib/dpkg -o -path tmp/.X11-unix \) -prune -o -print 2>/dev/null | LC_ALL=C sort)
}
# shellcheck disable=SC2317 # called by trap
clean_up() {
    [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || true
    for place in tmp/.X11-unix dev/shm dev proc; do umount "$root/$place" 2>/dev/null || true; done
}

make_root() {
    if [ -n "${BASE:-}" ]; then cp -a "$BASE" "$root"; else debootstrap --variant=minbase bookworm "$root" >"$work/debootstrap.log"; fi
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc"
    mount -t tmpfs tmpfs "$root/dev"
    mkdir "$root/dev/shm" "$root/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    for node in "null 1 3" "zero 1 5" "random 1 8" "urandom 1 9"; do
        # shellcheck disable=SC2086 # name, major and minor number
        set -- $node
        mknod -m 666 "$root/dev/$1" c "$2" "$3"
    done
    mkdir -m 1777 "$aside"
    inside useradd --create-home --shell /bin/sh person
    apt update
    say "packages before: $(inside dpkg-query -W | wc -l); Python inside: $(inside sh -c 'command -v python3 || echo none')"
}

install_it() {
    say "installing $(basename "$installer")"
    case "$installer" in
        *.deb) program=/usr/bin/tlgui ;;
        *)
            # A person without administrator rights finds the libraries of a desktop on the machine; here they are put there.
            apt install --no-install-recommends \
                "$(sed -n 's/^Depends: libc6 ([^)]*), //p' "$here/control" | tr ',' '\n' | sed 's/|.*//' | tr '\n' ' ')"
            program=/home/person/.local/bin/tlgui
            ;;
    esac
    places >"$work/before.txt"
    cp "$installer" "$aside/"
    began=$(date +%s)
    case "$installer" in
        *.deb) apt install --no-install-recommends "/aside/$(basename "$installer")" ;;
        *) as_person "sh '/aside/$(basename "$installer")' --yes" ;;
    esac
    rm "$aside/$(basename "$installer")"
    say "installed in $(($(date +%s) - began)) s; $(du -smx "$root/opt" "$person" | awk '{ sum += $1 } END { print sum }') MB"
}

# As on a machine that was never connected: no address can be reached, not even its own.
use_without_network() {
    if [ "${NETWORK:-}" = kept ]; then
        say "THE NETWORK IS NOT CUT (NETWORK=kept), so what follows does not prove that none is needed"
    else
        cut="unshare --net"
        routes=$(as_person "sed 1d /proc/net/route; cat /proc/net/if_inet6 2>/dev/null || true")
        [ -z "$routes" ] || fail "The network cannot be cut here (NETWORK=kept goes on all the same): $routes"
        say "the network is cut: there is no route and no address, not even the machine's own"
    fi
    # With the person's own folders, so that what real use leaves is there to be taken away. Waiting threads give the
    # processor up instead of spinning: on a busy machine it takes minutes instead of an hour.
    prove "demo by the person${cut:+, with the network cut}" \
        as_person "OMP_WAIT_POLICY=PASSIVE $program demo --out ~/demo"
    cut=""
}

smoke_test() {
    say "smoke test (Python for the test and a font come in now; the screen is outside)"
    apt install --no-install-recommends python3 fonts-dejavu-core
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp -ac 3>"$work/display" >/dev/null 2>&1 &
    display_pid=$!
    read -r number <"$work/display"
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    display=":$number"
    cp "$here/../smoke_test.py" "$aside/smoke_test.py"
    prove "smoke test" as_person "python3 /aside/smoke_test.py --starts 3 --keep /aside/check $program"
    display=""
    cp "$aside/check/window/report.png" "$work/window.png" 2>/dev/null || true
}

uninstall_it() {
    as_person "mkdir -p '.local/share/tlgui/gpu engine/environment 1' .local/share/tlgui/runs; echo mine >.local/share/tlgui/runs/mine"
    prove "there is a cache to be removed" test -d "$person/.cache/tlgui"
    say "uninstalling"
    case "$installer" in
        *.deb)
            apt purge "'tlgui-*'"
            again=$(sed -n '/^rm /s/\\//gp' "$here/tlgui.1")
            say "the person removes what can be made again, by the line of the manual: $again"
            as_person "$again"
            ;;
        *) as_person "/home/person/.local/opt/tlgui/uninstall.sh" ;;
    esac
    # Taken away only if nothing else needs them: purging a font that was there already would bring in another one.
    inside apt-mark auto python3 fonts-dejavu-core >>"$aside/apt.log"
    apt autoremove --purge
    umount "$root/tmp/.X11-unix"
    rmdir "$root/tmp/.X11-unix"
    places >"$work/after.txt"
}

[ ! -e "$root" ] || fail "'$root' is there already; name a work folder without it."
mkdir -p "$work"
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
make_root
install_it
say "as person, with nothing else installed:"
prove "it says its version" as_person "$program --version"
prove "the window opens offscreen" as_person "QT_QPA_PLATFORM=offscreen $program gui --self-check /aside/first.json"
use_without_network
smoke_test
uninstall_it
prove "the person's runs are still there" test -s "$person/.local/share/tlgui/runs/mine"
prove "the model of the demo is still there" test -s "$person/demo/run/model.safetensors"
prove "nothing else is left (what is, stands above)" sh "$here/leftovers.sh" "$work/before.txt" "$work/after.txt"
say "$(basename "$installer"): $([ "$status" = 0 ] && echo "all passed" || echo FAILED)"
exit "$status"
