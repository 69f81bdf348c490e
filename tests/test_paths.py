"""The program finds a place for its files on every machine."""

import os
import stat
import sys
from pathlib import Path

import pytest

from tlgui import paths

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="homes of POSIX")


@pytest.fixture
def homeless(monkeypatch, tmp_path):
    """A user of whom the system knows nothing, as in many containers."""

    def unknown(uid):
        raise KeyError(f"getpwuid(): uid not found: {uid}")

    for name in ("HOME", "TLGUI_DATA_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", unknown)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    paths._substitute_home.cache_clear()
    yield tmp_path
    paths._substitute_home.cache_clear()


def test_without_a_home_a_private_folder_takes_its_place(homeless):
    with pytest.raises(RuntimeError):
        Path.home()
    assert homeless in paths.data_dir().parents
    assert homeless in paths.settings_path().parents
    (home,) = homeless.iterdir()
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    paths._substitute_home.cache_clear()
    assert paths.home_dir() == home, "the next start finds what this one has kept"


def test_a_folder_that_others_can_write_is_not_trusted_with_settings(homeless):
    (homeless / f"tlgui-{os.getuid()}").mkdir()
    (homeless / f"tlgui-{os.getuid()}").chmod(0o777)
    assert paths.home_dir() != homeless / f"tlgui-{os.getuid()}"
    assert stat.S_IMODE(paths.home_dir().stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no such folders")
def test_folders_named_by_xdg_need_no_home(homeless, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    monkeypatch.setenv("XDG_CONFIG_HOME", "/config")
    assert paths.data_dir() == Path("/data/tlgui")
    assert paths.settings_path() == Path("/config/tlgui/settings.json")
    assert not list(homeless.iterdir())
