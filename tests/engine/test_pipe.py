"""What crosses the pipe is read by every Python that an engine may run on."""

import pickle
import subprocess
import sys
from dataclasses import dataclass, replace
from multiprocessing import Pipe
from multiprocessing.reduction import ForkingPickler

import pytest

from tlgui import paths
from tlgui.core.dataset import Dataset, Picture
from tlgui.engine.door import stored_datasets
from tlgui.engine.door.pipe import MessageError, receive


def test_paths_cross_without_a_name_that_only_one_version_knows(tmp_path):
    message = (tmp_path, {"deep": [tmp_path / "a"]})
    sent = bytes(ForkingPickler.dumps(message))
    assert b"pathlib" not in sent
    assert pickle.loads(sent) == message


def test_both_sides_of_the_pipe_send_them_so():
    """Neither side needs to import anything for it: what they import anyway is enough."""
    code = (
        "import {module}; from pathlib import Path; from multiprocessing.reduction import ForkingPickler;"
        "assert b'pathlib' not in bytes(ForkingPickler.dumps(Path('x')))"
    )
    for module in ("tlgui.engine.door.server", "tlgui.session.engine_process"):
        subprocess.run([sys.executable, "-c", code.format(module=module)], check=True)


@pytest.mark.expects_warning
def test_a_message_that_cannot_be_read_is_told_apart_from_the_end():
    ours, theirs = Pipe()
    theirs.send_bytes(b"cno_such_module\nname\n.")
    with pytest.raises(MessageError, match="no_such_module"):
        receive(ours)
    theirs.close()
    with pytest.raises(EOFError) as end:
        receive(ours)
    assert not isinstance(end.value, MessageError)
    ours.close()


def large_dataset(root):
    pictures = tuple(Picture(root / "ab"[n % 2] / f"{n}.jpg", n % 2) for n in range(stored_datasets.MANY))
    return Dataset(root, ("a", "b"), pictures)


def test_a_large_dataset_crosses_as_the_name_of_a_file_that_is_written_once(tmp_path):
    dataset = large_dataset(tmp_path)
    sent = [bytes(ForkingPickler.dumps(LayersOf(dataset, n))) for n in range(2)]
    assert max(map(len, sent)) < 1000
    received = [pickle.loads(one).dataset for one in sent]
    assert received[0] == dataset
    assert received[1] is received[0]
    folder = paths.cache_dir() / stored_datasets.FOLDER
    (file,) = folder.iterdir()
    file.unlink()
    ForkingPickler.dumps(dataset)
    assert list(folder.iterdir()) == [file]


def test_small_datasets_cross_as_they_are(tmp_path):
    dataset = replace(large_dataset(tmp_path), pictures=())
    assert pickle.loads(ForkingPickler.dumps(dataset)) == dataset
    assert not (paths.cache_dir() / stored_datasets.FOLDER).exists()


@pytest.mark.expects_warning
def test_a_large_dataset_crosses_all_the_same_where_nothing_can_be_written(tmp_path):
    paths.cache_dir().mkdir(parents=True, exist_ok=True)
    (paths.cache_dir() / stored_datasets.FOLDER).write_text("in the way")
    dataset = large_dataset(tmp_path)
    assert pickle.loads(ForkingPickler.dumps(dataset)) == dataset


def test_files_of_datasets_are_kept_within_bounds(tmp_path):
    for number in range(stored_datasets.N_FILES + 3):
        last = stored_datasets.keep_dataset(large_dataset(tmp_path / str(number)))
    files = list(last.parent.iterdir())
    assert len(files) == stored_datasets.N_FILES
    assert last in files


@dataclass(frozen=True)
class LayersOf:
    dataset: Dataset
    number: int
