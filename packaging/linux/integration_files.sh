# shellcheck shell=sh disable=SC2034 # read by others
# What tlgui adds below PREFIX/share; read by integrate.sh and uninstall.sh, and the mark of a folder of tlgui's.
INTEGRATION_FILES="applications/tlgui.desktop mime/packages/tlgui.xml metainfo/tlgui.metainfo.xml man/man1/tlgui.1.gz
icons/hicolor/scalable/apps/tlgui.svg icons/hicolor/48x48/apps/tlgui.png icons/hicolor/128x128/apps/tlgui.png
icons/hicolor/256x256/apps/tlgui.png"
MIME_INDEX="aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version XMLnamespaces"

# Lists what another version has added; in a shell of its own, so that its list does not replace this one.
files_of() { # FOLDER
    # shellcheck disable=SC1091,SC2086 # lies in another installation; the list is meant to be split
    [ ! -f "$1/integration_files.sh" ] || (. "$1/integration_files.sh" && printf '%s\n' $INTEGRATION_FILES) || true
}

# Takes files away, tells the desktop, and removes the folders that are empty then.
remove_files() { # SHARE FILE...
    share=$1
    shift
    for file; do rm -f "$share/$file"; done
    refresh "$share"
    for file; do (cd "$share" 2>/dev/null && rmdir -p "$(dirname "$file")" 2>/dev/null) || true; done
}

# Tells the desktop what has changed. The indexes it writes are removed with the last entry in them.
refresh() { # SHARE
    if [ -d "$1/mime/packages" ] && command -v update-mime-database >/dev/null 2>&1; then
        update-mime-database "$1/mime" >/dev/null 2>&1 || true
    fi
    if [ -d "$1/applications" ] && command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database "$1/applications" >/dev/null 2>&1 || true
    fi
    if [ -z "$(ls "$1/mime/packages" 2>/dev/null)" ]; then
        for name in $MIME_INDEX; do rm -f "$1/mime/$name"; done
        rm -f "$1/mime/application/x-tlgui-model.xml"
        rmdir "$1/mime/application" 2>/dev/null || true
    fi
    if [ "$(ls "$1/applications" 2>/dev/null)" = mimeinfo.cache ]; then rm -f "$1/applications/mimeinfo.cache"; fi
}
