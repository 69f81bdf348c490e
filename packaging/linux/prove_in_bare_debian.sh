#!/bin/sh
# Proves an installer in a Debian that has nothing in it: install, use as an ordinary person, uninstall, list what is left.
#
#   sudo sh packaging/linux/prove_in_bare_debian.sh dist/tlgui-cpu_0.1.0_amd64.deb [work folder]
#   sudo sh packaging/linux/prove_in_bare_debian.sh dist/tlgui-cpu-0.1.0-linux-x86_64.run [work folder]
#
# Needs root, debootstrap and Xvfb. BASE=FOLDER names a Debian root to copy instead of making a new one.
set -eu
installer=$(readlink -f "$1")
work=${2:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)
root="$work/root"
display_pid=""

say() { printf '== %s\n' "$*"; }
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
as_person() {
    # No variable of the building machine comes along.
    chroot "$root" su - person -c "export LC_ALL=C.UTF-8 DISPLAY=${DISPLAY_INSIDE:-}; $*"
}
files() { # what lies where installers put things; caches of apt and its logs left out
    (cd "$root" && find bin etc home lib opt sbin srv usr var -xdev \
        \( -path var/cache -o -path var/log -o -path var/lib/apt -o -path var/lib/dpkg \) -prune -o -print 2>/dev/null | sort)
}
# shellcheck disable=SC2317 # called by trap
clean_up() {
    [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || true
    for place in tmp/.X11-unix dev/shm dev proc; do umount "$root/$place" 2>/dev/null || true; done
}
trap clean_up EXIT

mkdir -p "$work"
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
inside useradd --create-home --shell /bin/sh person
inside apt-get update -qq
say "packages before: $(inside dpkg-query -W | wc -l); Python inside: $(inside sh -c 'command -v python3 || echo none')"

say "installing $(basename "$installer")"
began=$(date +%s)
case "$installer" in
    *.deb)
        files >"$work/before.txt"
        cp "$installer" "$root/tmp/tlgui.deb"
        inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/tlgui.deb >/tmp/apt.log 2>&1' ||
            { tail -20 "$root/tmp/apt.log"; exit 1; }
        rm "$root/tmp/tlgui.deb"
        program=/usr/bin/tlgui
        ;;
    *)
        # A person without administrator rights finds the libraries of a desktop on the machine; here they are put there.
        depends=$(sed -n 's/^Depends: libc6 ([^)]*), //p' "$here/control" | tr ',' '\n' | sed 's/|.*//' | tr '\n' ' ')
        inside sh -c "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $depends >/tmp/apt.log 2>&1"
        files >"$work/before.txt"
        cp "$installer" "$root/home/person/tlgui.run"
        began=$(date +%s)
        as_person "sh ./tlgui.run --yes"
        rm "$root/home/person/tlgui.run"
        program=/home/person/.local/bin/tlgui
        ;;
esac
say "installed in $(($(date +%s) - began)) s; $(du -smx "$root/opt" "$root/home/person" | awk '{ sum += $1 } END { print sum }') MB"

say "as person, with nothing else installed:"
as_person "$program --version"
as_person "QT_QPA_PLATFORM=offscreen $program gui --self-check /tmp/first.json" && say "the window opened offscreen"

say "smoke test (Python for the test and a font come in now; the screen is outside)"
inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3 fonts-dejavu-core >/dev/null 2>&1'
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp -ac 3>"$work/display" >/dev/null 2>&1 &
display_pid=$!
read -r number <"$work/display"
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
DISPLAY_INSIDE=":$number"
cp "$here/../smoke_test.py" "$root/tmp/smoke_test.py"
status=0
as_person "python3 /tmp/smoke_test.py --starts 3 --keep /home/person/check $program" || status=$?
cp "$root/home/person/check/window/report.png" "$work/window.png" 2>/dev/null || true
mkdir -p "$root/home/person/.local/share/tlgui/runs"
echo kept >"$root/home/person/.local/share/tlgui/runs/mine"
inside chown -R person: /home/person
rm -rf "$root/home/person/check"

say "uninstalling"
case "$installer" in
    *.deb) inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq "tlgui-*" >/dev/null 2>&1' ;;
    *) as_person "/home/person/.local/opt/tlgui/uninstall.sh" ;;
esac
inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq python3 fonts-dejavu-core >/dev/null 2>&1; apt-get autoremove -y -qq --purge >/dev/null 2>&1' || true
files >"$work/after.txt"
say "what is there now and was not before:"
comm -13 "$work/before.txt" "$work/after.txt" | sed 's/^/   /'
say "smoke test: $([ "$status" = 0 ] && echo passed || echo FAILED)"
exit "$status"
