"""A file is written whole or not at all, and leaves nothing beside it."""

import errno
import os
import stat
import sys

import pytest

from tlgui.core.atomic_file import make_folder, write_atomic, write_bytes_atomic, write_text_atomic


def test_text_bytes_and_what_a_library_writes_come_back(tmp_path):
    write_text_atomic(tmp_path / "a", "ä\n")
    write_bytes_atomic(tmp_path / "b", b"\0\r\n")
    write_atomic(tmp_path / "c", lambda path: path.write_text("c"))
    assert [(tmp_path / name).read_bytes() for name in "abc"] == ["ä\n".encode(), b"\0\r\n", b"c"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "c"]


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt(), RuntimeError("any")])
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path, error):
    (tmp_path / "a").write_text("old")

    def fail(path):
        path.write_text("half of the n")
        raise error

    with pytest.raises(type(error)):
        write_atomic(tmp_path / "a", fail)
    assert (tmp_path / "a").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_disk_that_is_found_full_only_when_synced_leaves_the_old_file(tmp_path, monkeypatch):
    (tmp_path / "a").write_text("old")

    def full(_descriptor):
        raise OSError(errno.EDQUOT, "Disk quota exceeded")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="quota"):
        write_text_atomic(tmp_path / "a", "new")
    assert (tmp_path / "a").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_file_system_that_cannot_sync_is_written_all_the_same(tmp_path, monkeypatch):
    def cannot(_descriptor):
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", cannot)
    write_text_atomic(tmp_path / "a", "new")
    assert (tmp_path / "a").read_text() == "new"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions and long names of POSIX")
def test_the_longest_name_and_a_link_and_usual_permissions(tmp_path):
    longest = tmp_path / ("x" * 255)
    write_text_atomic(longest, "long")
    assert longest.read_text() == "long"
    (tmp_path / "link").symlink_to(longest)

    def as_safetensors_does(path):
        path.unlink()
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))

    write_atomic(tmp_path / "link", as_safetensors_does)
    assert (tmp_path / "link").is_symlink()
    assert longest.read_text() == ""
    plain = tmp_path / "plain"
    plain.touch()
    assert stat.S_IMODE(longest.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_the_file_is_on_disk_before_its_name_and_the_name_before_the_call_returns(tmp_path, monkeypatch):
    steps = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(
        os, "fsync", lambda d: (steps.append("folder" if os.path.isdir(f"/proc/self/fd/{d}") else "file"), fsync(d))
    )
    monkeypatch.setattr(os, "replace", lambda *a: (steps.append("name"), replace(*a)))
    write_text_atomic(tmp_path / "a", "new")
    assert steps == (["file", "name", "folder"] if sys.platform == "linux" else ["file", "name", *steps[2:]])


def test_folders_that_are_missing_are_made(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
