"""What `--overwrite` may take away, and when."""

import json

import pytest

from tlgui.core.control import Control
from tlgui.core.errors import RunFolderError
from tlgui.core.events import BatchDone, EpochDone, RunStarted
from tlgui.core.run_folder import RUN_FILES, RunFolder
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import resume_training, train


class KilledError(BaseException):
    """As the end of the process: nothing catches it."""


@pytest.fixture
def start(pictures_folder, quick_config, tmp_path):
    def go(on_event=lambda _: None, control=None, **changes):
        return train(
            quick_config.replace(**changes),
            scan_folder(pictures_folder),
            out=tmp_path / "run",
            on_event=on_event,
            control=control,
            overwrite=True,
        )

    return go


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_run_that_goes_on_loses_nothing_to_another_that_would_overwrite_it(start, tmp_path):
    start()
    with RunFolder(tmp_path / "run").locked():
        before = contents(tmp_path / "run")
        with pytest.raises(RunFolderError, match="going on in another program"):
            start()
        assert contents(tmp_path / "run") == before


def test_the_earlier_model_stays_until_the_new_run_has_one(start, tmp_path):
    model = tmp_path / "run" / "model.safetensors"
    start()
    earlier = model.read_bytes()
    seen = []

    def listen(event):
        if isinstance(event, RunStarted | BatchDone | EpochDone):
            seen.append((type(event), model.read_bytes() == earlier))

    start(listen, seed=1)
    assert seen[0] == (RunStarted, True)
    assert (BatchDone, True) in seen
    assert model.read_bytes() != earlier


@pytest.mark.parametrize("discards", [True, False])
def test_a_run_that_made_none_leaves_the_earlier_model(start, tmp_path, discards):
    model = tmp_path / "run" / "model.safetensors"
    start()
    earlier = model.read_bytes()
    control = Control()

    def listen(event):
        if isinstance(event, BatchDone):
            control.discard() if discards else control.stop()

    result = start(listen, control)
    assert result.finished.model is None
    assert model.read_bytes() == earlier


def test_a_broken_off_run_that_made_none_does_not_take_the_earlier_model_for_its_own(start, tmp_path):
    start()

    def killed(event):
        if isinstance(event, BatchDone):
            raise KilledError

    with pytest.raises(KilledError):
        start(killed, seed=1, head_epochs=2)
    folder = RunFolder(tmp_path / "run")
    assert folder.model.exists()
    assert not folder.has_own_model
    control = Control()
    control.discard()
    resume_training(folder.path, on_event=lambda _: None, control=control)
    assert [path.name for path in folder.path.iterdir()] == ["model.safetensors"]


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "split.json"])
def test_files_of_other_programs_with_our_names_are_left_alone(start, tmp_path, name):
    folder = tmp_path / "run"
    folder.mkdir()
    if name == "model.safetensors":
        text = json.dumps({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
        (folder / name).write_bytes(len(text).to_bytes(8, "little") + text + bytes(4))
    else:
        (folder / name).write_text('{"architectures": ["BertModel"]}')
    before = contents(folder)
    with pytest.raises(RunFolderError, match="tlgui did not write it"):
        start()
    assert contents(folder) == before


def test_a_damaged_run_can_be_overwritten(tmp_path):
    for name in RUN_FILES:
        (tmp_path / name).write_bytes(b"rubbish")
    folder = RunFolder(tmp_path)
    with pytest.raises(RunFolderError, match="already holds a run"):
        folder.check_usable(overwrite=False)
    folder.clear(overwrite=True)
    assert [path.name for path in tmp_path.iterdir()] == ["model.safetensors"]
