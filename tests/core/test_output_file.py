"""What tlgui did not write itself is never replaced unasked."""

import os
import socket
from pathlib import Path

import pytest

from tlgui import paths
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


@pytest.mark.parametrize("name", ["config.json", "events.jsonl", "History.csv", "checkpoint.pt", "run.lock"])
@pytest.mark.parametrize("is_link", [False, True])
def test_a_file_of_a_run_is_never_replaced_not_even_one_that_it_has_yet_to_make(tmp_path, name, is_link):
    run = tmp_path / "run"
    run.mkdir()
    (run / "config.json").write_text('{"config": {}, "dataset": {}}')
    if is_link:
        (tmp_path / "table.csv").symlink_to(run / name)
    with pytest.raises(OutputExistsError, match="belongs to a training run") as refused:
        check_output(tmp_path / "table.csv" if is_link else run / name, OWN, overwrite=True)
    assert "Choose another name." in str(refused.value)
    assert check_output(run / "answers.csv", OWN) == run / "answers.csv"


def test_a_file_with_a_runs_name_where_there_is_no_run_may_be_replaced_when_told(tmp_path):
    (tmp_path / "config.json").write_text('{"of": "another program"}')
    assert check_output(tmp_path / "config.json", OWN, overwrite=True) == tmp_path / "config.json"


def test_what_the_program_keeps_for_itself_is_never_replaced():
    for folder in (paths.config_dir(), paths.log_dir(), paths.cache_dir(), paths.samples_dir()):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "kept").write_text("{}")
        with pytest.raises(OutputExistsError, match="tlgui itself"):
            check_output(folder / "kept", OWN, overwrite=True)
        (folder / "kept").write_bytes(b"own,")
        assert check_output(folder / "kept", OWN) == folder / "kept"


def test_a_folder_and_a_pipe_are_told_apart(tmp_path):
    with pytest.raises(OutputExistsError, match="is a folder, not a file"):
        check_output(tmp_path, OWN)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OutputExistsError, match="is a device, a pipe"):
        check_output(tmp_path / "pipe", OWN)
