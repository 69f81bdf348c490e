"""The Linux installers, built around a program of one line: what goes in, and that nothing stays behind."""

import gzip
import os
import re
import shutil
import subprocess
import sys

import pytest
from linux_packages import build_deb, build_self_extractor, control_text, stage_share
from torch_build import TorchBuild

import tlgui

CPU = TorchBuild("cpu", "2.15.0+cpu", "0.29.2+cpu")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these installers are for Linux")


@pytest.fixture
def frozen(tmp_path):
    """A program of one line, laid out as PyInstaller does."""
    folder = tmp_path / "frozen" / "tlgui"
    (folder / "_internal").mkdir(parents=True)
    (folder / "tlgui").write_text('#!/bin/sh\necho "tlgui 9.9.9"\n')
    (folder / "tlgui").chmod(0o755)
    (folder / "_internal" / "library.so.1").write_bytes(b"x" * 5000)
    (folder / "_internal" / "library.so").symlink_to("library.so.1")
    return folder


@pytest.fixture
def home(tmp_path):
    """The home folder of a person who has something of their own in it."""
    home = tmp_path / "home of someone"
    kept = home / ".local" / "share" / "tlgui" / "runs"
    kept.mkdir(parents=True)
    (kept / "model.safetensors").touch()
    return home


@pytest.fixture
def installer(frozen, tmp_path):
    (tmp_path / "dist").mkdir()
    return build_self_extractor(frozen, CPU, work=tmp_path / "build" / "run", dist=tmp_path / "dist")


def start(installer, home, *options, code=0):
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    done = subprocess.run(
        ["sh", str(installer), *options], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def files_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


def test_install_use_and_uninstall_leave_only_what_is_the_persons_own(installer, home):
    before = files_below(home)
    assert installer.name.startswith("tlgui-cpu-")
    start(installer, home, "--yes")
    prefix = home / ".local"
    said = subprocess.run([prefix / "bin" / "tlgui"], capture_output=True, text=True, check=True).stdout
    assert said == "tlgui 9.9.9\n"
    assert (prefix / "opt" / "tlgui" / "program" / "_internal" / "library.so").is_symlink()
    entry = (prefix / "share" / "applications" / "tlgui.desktop").read_text()
    assert f'Exec="{prefix}/bin/tlgui" gui %f' in entry
    out = subprocess.run(
        [prefix / "opt" / "tlgui" / "uninstall.sh"], env={"HOME": str(home), "PATH": os.environ["PATH"]},
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert "still there" in out
    assert files_below(home) == before


def test_installing_again_replaces_the_program(installer, home):
    start(installer, home, "--yes")
    old = home / ".local" / "opt" / "tlgui" / "program" / "left over from before"
    old.touch()
    start(installer, home, "--yes")
    assert not old.exists()
    assert (home / ".local" / "bin" / "tlgui").exists()


def test_a_damaged_installer_changes_nothing(installer, home):
    before = files_below(home)
    content = bytearray(installer.read_bytes())
    content[-20] ^= 0xFF
    installer.write_bytes(content)
    assert "damaged" in start(installer, home, "--yes", code=2)
    assert files_below(home) == before


def test_the_installer_explains_itself_and_can_be_checked_and_unpacked(installer, home, tmp_path):
    assert "without administrator rights" in start(installer, home, "--help")
    assert "whole" in start(installer, home, "--check")
    start(installer, home, "--extract", str(tmp_path / "unpacked"))
    assert (tmp_path / "unpacked" / "program" / "tlgui").exists()
    assert "not known" in start(installer, home, "--wrong", code=2)
    assert "needs a folder" in start(installer, home, "--prefix", code=2)


def test_without_an_answer_nothing_is_installed(installer, home):
    done = subprocess.run(
        ["sh", str(installer)], env={"HOME": str(home), "PATH": os.environ["PATH"]},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Nothing was changed" in done.stdout
    assert not (home / ".local" / "opt").exists()


def test_too_little_space_is_said_before_anything_is_changed(installer, home, tmp_path, monkeypatch):
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "df").write_text("#!/bin/sh\necho header\necho '/dev/disk 10 10 0 100% /'\n")
    (tools / "df").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    assert "0 MB are free. Nothing was changed" in start(installer, home, "--yes", code=2)
    assert not (home / ".local" / "opt" / "tlgui").exists()
    assert not (home / ".local" / "opt" / "tlgui.new").exists()


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_the_debian_package_holds_program_and_desktop_files(frozen, tmp_path):
    (tmp_path / "dist").mkdir()
    path = build_deb(frozen, CPU, work=tmp_path / "build" / "deb", dist=tmp_path / "dist")
    assert re.fullmatch(rf"tlgui-cpu_{re.escape(tlgui.__version__)}_\w+\.deb", path.name)
    listing = subprocess.run(["dpkg-deb", "--contents", path], capture_output=True, text=True, check=True).stdout
    places = {line.split()[5] for line in listing.splitlines()}
    assert places >= {
        "./opt/tlgui/tlgui",
        "./usr/bin/tlgui",
        "./usr/share/applications/tlgui.desktop",
        "./usr/share/mime/packages/tlgui.xml",
        "./usr/share/metainfo/tlgui.metainfo.xml",
        "./usr/share/man/man1/tlgui.1.gz",
        "./usr/share/icons/hicolor/scalable/apps/tlgui.svg",
        "./usr/share/icons/hicolor/128x128/apps/tlgui.png",
        "./usr/share/doc/tlgui-cpu/copyright",
        "./usr/share/doc/tlgui-cpu/changelog.gz",
    }
    assert all(line.split()[1] == "root/root" for line in listing.splitlines())
    version = subprocess.run(["dpkg-deb", "-f", path, "Version"], capture_output=True, text=True, check=True).stdout
    assert version.strip() == tlgui.__version__
    assert frozen.is_dir()


def test_the_control_file_has_no_open_places_and_names_the_torch_inside():
    text = control_text(CPU, 1234)
    assert "@" not in text
    assert "PyTorch 2.15.0+cpu" in text
    assert "libglib2.0-0 | libglib2.0-0t64" in text


def test_the_manual_page_is_stamped(tmp_path):
    stage_share(tmp_path)
    manual = gzip.decompress((tmp_path / "man" / "man1" / "tlgui.1.gz").read_bytes()).decode()
    assert f"tlgui {tlgui.__version__}" in manual
    assert "@" not in manual
