"""What tlgui did not write itself is never replaced unasked."""

import os
import socket
from pathlib import Path

import pytest

from tlgui.core.output_file import OutputExistsError, begins_with, check_output

OWN = begins_with(b"own,")


def test_a_new_file_and_one_of_our_own_may_be_written(tmp_path):
    path = tmp_path / "table.csv"
    assert check_output(path, OWN) == path
    path.write_bytes(b"own,1")
    assert check_output(path, OWN) == path


@pytest.mark.parametrize("content", [b"", b"ow", b"\x89PNG", b"theirs,1"])
def test_what_somebody_else_wrote_is_replaced_only_when_told(tmp_path, content):
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(OutputExistsError, match="not written by tlgui"):
        check_output(path, OWN)
    assert check_output(path, OWN, overwrite=True) == path


@pytest.mark.parametrize("kind", ["same", "link", "hard link"])
def test_a_file_that_is_read_is_never_replaced(tmp_path, kind):
    read = tmp_path / "picture.jpg"
    read.write_bytes(b"own,")
    path = read if kind == "same" else tmp_path / "table.csv"
    if kind == "link":
        path.symlink_to(read)
    if kind == "hard link":
        path.hardlink_to(read)
    with pytest.raises(OutputExistsError, match="input files"):
        check_output(path, OWN, inputs=[read], overwrite=True)


@pytest.mark.parametrize("kind", ["folder", "pipe", "socket", "circle", "no folder", "long", "null"])
def test_what_is_no_file_is_refused_at_once(tmp_path, kind, monkeypatch):
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    path = tmp_path / "out"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("out")
    elif kind == "circle":
        path.symlink_to(path)
    elif kind == "no folder":
        path = path / "deeper" / "table.csv"
    elif kind == "long":
        path = tmp_path / ("x" * 5000)
    else:
        path = Path("/dev/null")
    with pytest.raises(OutputExistsError):
        check_output(path, OWN, overwrite=True)


def test_a_link_is_followed_and_a_link_to_nothing_makes_its_file(tmp_path):
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "table.csv")
    assert check_output(link, OWN) == (tmp_path / "table.csv").resolve()
