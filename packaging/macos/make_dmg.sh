#!/bin/sh
# Signs build/frozen/tlgui.app and packs it as a disk image. Not yet run.
#
#   sh packaging/macos/make_dmg.sh KIND            (after `python packaging/build_installers.py frozen`)
#
# SIGNING_IDENTITY  "Developer ID Application: ..."; without it the app is signed for this machine only,
#                   and Gatekeeper warns whoever opens it (right click, Open).
# NOTARY_PROFILE    name of a profile stored with `xcrun notarytool store-credentials`; without it the
#                   image is not notarised.
set -eu
kind=$1
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' tlgui/__init__.py)
app=build/frozen/tlgui.app
image="dist/tlgui-$kind-$version-macos-$(uname -m).dmg"
entitlements=packaging/macos/entitlements.plist
identity=${SIGNING_IDENTITY:--}

sign() { # FILE...
    if [ "$identity" = - ]; then codesign --force --sign - "$@"; else
        codesign --force --options runtime --timestamp --entitlements "$entitlements" --sign "$identity" "$@"
    fi
}

# Inside out: every library, then the programs, then the bundle that seals them.
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) | while IFS= read -r file; do sign "$file"; done
find "$app/Contents" -type f -perm -100 ! -name '*.so' ! -name '*.dylib' ! -path '*/MacOS/tlgui' | while IFS= read -r file; do
    if file "$file" | grep -q 'Mach-O'; then sign "$file"; fi
done
sign "$app/Contents/MacOS/tlgui"
sign "$app"
codesign --verify --deep --strict "$app"

mkdir -p dist
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/tlgui.app"
ln -s /Applications "$staging/Applications"
hdiutil create -volname "tlgui $version" -srcfolder "$staging" -fs HFS+ -format UDZO -ov "$image"
if [ "$identity" != - ]; then codesign --force --timestamp --sign "$identity" "$image"; fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
