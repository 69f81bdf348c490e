"""The files that desktops read are valid and agree with each other and with the program."""

import configparser
import re
import shutil
import subprocess
import time
import xml.etree.ElementTree as ElementTree

import pytest
from freeze_rules import ROOT
from linux_packages import ICON_SIZES_PX, stage_share
from make_icons import PNG_SIZES_PX
from PIL import Image

from tlgui.cli.parser import make_parser
from tlgui.paths import cache_dir, config_dir, data_dir
from tlgui.session.gpu.gpu_environment import environments_dir
from tlgui.views.predict.predict_page import MODEL_SUFFIX

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


# What a person may have in the name of a folder, and what becomes of it in Exec: escaped for the quotes, and each
# backslash once more because it stands in a value.
AWKWARD = {
    "two words": "two words",
    "do$llar": r"do\\$llar",
    'quo"te': r'quo\\"te',
    "back\\slash": r"back\\\\slash",
    "back`quote": r"back\\`quote",
    "per%fcent": "per%%fcent",
    "am&p|ipe;'#": "am&p|ipe;'#",
}


@pytest.fixture(params=AWKWARD)
def installed(request, share, tmp_path):
    """The prefix of an installation whose program writes down how it was called."""
    prefix = tmp_path / request.param
    home = prefix / "opt" / "tlgui"
    (home / "program").mkdir(parents=True)
    (home / "program" / "tlgui").write_text(f'#!/bin/sh\necho "$*" >"{tmp_path}/called"\n')
    (home / "program" / "tlgui").chmod(0o755)
    shutil.copytree(share, home / "share")
    shutil.copy(PACKAGING / "linux" / "integration_files.sh", home)
    subprocess.run(["sh", PACKAGING / "linux" / "integrate.sh", prefix], check=True)
    return prefix


def test_the_menu_entry_names_a_program_in_any_folder(installed, tmp_path):
    value = desktop_entry(installed / "share")["Exec"]
    launcher = "env " if "%" in installed.name else ""
    assert value == f'{launcher}"{tmp_path}/{AWKWARD[installed.name]}/bin/tlgui" gui %f'
    tool = shutil.which("desktop-file-validate")
    if tool is not None:
        entry = installed / "share" / "applications" / "tlgui.desktop"
        done = subprocess.run([tool, entry], capture_output=True, text=True, check=False)
        assert done.stdout == ""


def test_a_desktop_starts_a_program_in_any_folder(installed, tmp_path):
    if shutil.which("gio") is None:
        pytest.skip("needs gio")
    entry = installed / "share" / "applications" / "tlgui.desktop"
    subprocess.run(["gio", "launch", entry, tmp_path / "a model"], check=True)
    deadline = time.monotonic() + 20
    while not (tmp_path / "called").is_file() or not (tmp_path / "called").read_text():
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert (tmp_path / "called").read_text() == f"gui {tmp_path}/a model\n"


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


def test_the_manual_page_tells_every_folder_and_how_to_remove_what_can_be_made_again(monkeypatch, tmp_path):
    manual = (PACKAGING / "linux" / "tlgui.1").read_text().replace("\\-", "-")
    monkeypatch.delenv("TLGUI_DATA_DIR")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
        assert name in manual
    for folder in (data_dir(), config_dir(), cache_dir(), environments_dir()):
        assert f".I ~/{folder.relative_to(tmp_path)}\n" in manual
    for log in ("tlgui.log", "engine.log", "crash.log"):
        assert f"logs/{log}" in manual
    for folder in (cache_dir(), environments_dir(), data_dir() / "runs"):
        folder.mkdir(parents=True)
    subprocess.run(["sh", "-c", re.search(r"^rm .*$", manual, re.MULTILINE).group()], check=True)
    assert [path.name for path in data_dir().iterdir()] == ["runs"]
    assert not cache_dir().exists()


def test_shell_scripts_can_be_read_by_a_plain_shell():
    for script in sorted(PACKAGING.rglob("*.sh")):
        subprocess.run(["sh", "-n", script], check=True)
