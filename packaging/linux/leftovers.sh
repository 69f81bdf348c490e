#!/bin/sh
# Judges what a program has left after it was uninstalled: leftovers.sh BEFORE AFTER
# Both are lists of places, sorted by `LC_ALL=C sort`. Prints those that are in AFTER alone and have no reason to be;
# the status is 1 if there are any.
set -eu
export LC_ALL=C

# In the home of `person` only these may be new: their own runs and settings, the folder that they asked the demo to
# fill, and the fonts' cache, which belongs to fontconfig. PyTorch makes an empty folder in /tmp for each person.
ALLOWED='^(home/person/(\.local(/share)?|\.config|\.cache|(\.local/share/tlgui|\.config/tlgui|\.cache/fontconfig|demo)(/.*)?)|tmp/torchinductor_person)$'
# Lies among the person's own and can be fetched again.
NOT_ALLOWED='^home/person/\.local/share/tlgui/gpu engine(/.*)?$'

new=$(comm -13 "$1" "$2")
left=$(printf '%s\n' "$new" | sed '/^$/d' | grep -vE "$ALLOWED" || true
    printf '%s\n' "$new" | grep -E "$NOT_ALLOWED" || true)
[ -n "$left" ] || exit 0
printf '%s\n' "$left"
exit 1
