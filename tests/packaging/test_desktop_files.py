"""The files that desktops read are valid and agree with each other and with the program."""

import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

import pytest
from freeze_rules import ROOT
from linux_packages import ICON_SIZES_PX, stage_share
from make_icons import PNG_SIZES_PX
from PIL import Image

from tlgui.cli.parser import make_parser
from tlgui.views.predict_page import MODEL_SUFFIX

PACKAGING = ROOT / "packaging"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def share(tmp_path):
    stage_share(tmp_path / "share")
    return tmp_path / "share"


def desktop_entry(share):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(share / "applications" / "tlgui.desktop")
    return parser["Desktop Entry"]


def test_the_menu_entry_opens_the_window_without_a_terminal(share):
    entry = desktop_entry(share)
    assert entry["Type"] == "Application"
    assert entry["Exec"] == "tlgui gui %f"
    assert entry["Terminal"] == "false"
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / f"{entry['Icon']}.svg").is_file()
    assert all(entry[key].endswith(";") for key in ("Categories", "Keywords", "MimeType"))


def test_the_menu_entry_is_valid(share):
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        pytest.skip("needs desktop-file-validate")
    done = subprocess.run([tool, share / "applications" / "tlgui.desktop"], capture_output=True, text=True, check=False)
    assert done.stdout == ""


def test_the_file_type_is_the_same_everywhere_and_is_that_of_model_files(share):
    mime = ElementTree.parse(share / "mime" / "packages" / "tlgui.xml").getroot()
    kind = mime.find(f"{MIME}mime-type")
    metainfo = ElementTree.parse(share / "metainfo" / "tlgui.metainfo.xml").getroot()
    assert kind.find(f"{MIME}glob").get("pattern") == f"*{MODEL_SUFFIX}"
    assert desktop_entry(share)["MimeType"] == f"{kind.get('type')};"
    assert metainfo.findtext("provides/mediatype") == kind.get("type")
    assert metainfo.findtext("launchable") == "tlgui.desktop"


def test_the_description_is_valid_appstream(share):
    tool = shutil.which("appstreamcli")
    if tool is None:
        pytest.skip("needs appstreamcli")
    path = share / "metainfo" / "tlgui.metainfo.xml"
    done = subprocess.run([tool, "validate", "--no-net", path], capture_output=True, text=True, check=False)
    # The one warning: the project has no address of its own in the web that an identifier could be made of.
    warnings = re.findall(r"^[EW]: .*$", done.stdout, re.MULTILINE)
    assert all("cid-desktopapp-is-not-rdns" in warning for warning in warnings), done.stdout


def test_the_icons_have_the_sizes_that_they_say():
    assert set(ICON_SIZES_PX) <= set(PNG_SIZES_PX)
    for size_px in PNG_SIZES_PX:
        with Image.open(PACKAGING / "icons" / f"tlgui-{size_px}.png") as icon:
            assert icon.size == (size_px, size_px)
            assert icon.mode == "RGBA"
    for name in ("tlgui.ico", "tlgui.icns"):
        with Image.open(PACKAGING / "icons" / name) as icon:
            assert max(icon.info.get("sizes", {(0, 0)}))[0] >= 256


def test_the_manual_page_tells_every_command():
    manual = (PACKAGING / "linux" / "tlgui.1").read_text().replace("\\-", "-")
    commands = re.search(r"\{(.+?)\}", make_parser().format_usage())
    names = commands.group(1).split(",") if commands else re.findall(r"^    (\w+) ", make_parser().format_help(), re.M)
    assert names
    for name in names:
        assert re.search(rf'^\.(BI|B) "?{name}\b', manual, re.MULTILINE), name


def test_shell_scripts_can_be_read_by_a_plain_shell():
    for script in sorted(PACKAGING.rglob("*.sh")):
        subprocess.run(["sh", "-n", script], check=True)
