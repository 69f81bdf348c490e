"""A run goes on after a power cut: whatever of its folder was not synced may be gone."""

import random
import shutil
import sys

import pytest
from forgetful_disk import ForgetfulDisk, lay_out

from tlgui.core.control import Control
from tlgui.core.errors import RunFolderError
from tlgui.core.events import EpochDone, RunFinished, RunStarted
from tlgui.core.model_header import read_model_header
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.runs.run import resume_training, train
from tlgui.engine.training.checkpoint import Checkpoint

needs_inodes = pytest.mark.skipif(sys.platform == "win32", reason="files are told apart by their inodes")
N_RESUMED = 4


@pytest.fixture
def config(quick_config):
    return quick_config.replace(head_epochs=2, finetune_epochs=1)


@pytest.fixture
def watched_run(config, pictures_folder, tmp_path, monkeypatch):
    """A whole run, and every state that a cut could have left of its folder."""
    monkeypatch.setattr("tlgui.engine.training.trainer.STATE_EVERY_S", 0.0)  # a state after every batch
    out = tmp_path / "run"
    with monkeypatch.context() as patches:
        disk = ForgetfulDisk(out, patches)
        train(config, scan_folder(pictures_folder), out=out, on_event=lambda _: disk.note())
    disk.close()
    distinct = {}
    for number, moment in enumerate(disk.moments):
        for what, files in moment.disks().items():
            distinct.setdefault(tuple(sorted(files.items())), (number, what, files))
    return list(distinct.values())


def curve(epochs):
    return [(e.epoch, e.train_loss, e.val_loss) for e in epochs]


@needs_inodes
@pytest.mark.slow
def test_after_a_cut_anywhere_the_run_can_go_on_or_begin_or_has_ended(watched_run, tmp_path):
    kinds = set()
    for number, what, files in watched_run:
        folder = RunFolder(tmp_path / "after the cut")
        lay_out(files, folder.path)
        if folder.is_interrupted:
            kinds.add("goes on" if folder.checkpoint.exists() else "begins again")
            RunPlan.read(folder)
            if folder.checkpoint.exists():
                state = Checkpoint.load(folder.checkpoint)
                assert folder.log.n_bytes >= state.n_event_bytes, (number, what)
                assert state.best_epoch is None or read_model_header(folder.model).best_epoch >= state.best_epoch
        elif isinstance(next(folder.log.newest(), None), RunFinished):
            kinds.add("has ended")
            assert read_model_header(folder.model).evaluation is not None, (number, what)
        else:
            kinds.add("had not begun")
            assert not folder.holds_run, (number, what, sorted(files))
        shutil.rmtree(folder.path)
    assert kinds == {"had not begun", "begins again", "goes on", "has ended"}


@pytest.mark.slow
@needs_inodes
def test_a_run_that_was_cut_has_the_curve_of_one_that_was_not(watched_run, config, pictures_folder, tmp_path):
    whole = [event for event in RunFolder(tmp_path / "run").log.events() if isinstance(event, EpochDone)]
    cut = []
    for number, what, files in watched_run:
        lay_out(files, tmp_path / f"{number} {what}")
        if RunFolder(tmp_path / f"{number} {what}").is_interrupted:
            cut.append(tmp_path / f"{number} {what}")
    for path in random.Random(0).sample(cut, N_RESUMED):
        events = []
        resume_training(path, on_event=events.append)
        assert curve(e for e in events if isinstance(e, EpochDone)) == curve(whole), path.name
        assert events[-1].outcome == "completed"
        assert curve(e for e in RunFolder(path).log.events() if isinstance(e, EpochDone)) == curve(whole)


@pytest.fixture
def broken_off(config, pictures_folder, tmp_path):
    """Break a run off in its last epoch; return its folder and its curve."""
    folder = RunFolder(tmp_path / "run")
    epochs = []

    class KilledError(BaseException):
        pass

    def listen(event):
        if isinstance(event, EpochDone):
            epochs.append(event)
            if event.epoch == 2:
                raise KilledError

    with pytest.raises(KilledError):
        train(config, scan_folder(pictures_folder), out=folder.path, on_event=listen)
    return folder


@pytest.mark.parametrize("kept", [0, 1, 0.3, 0.7], ids=["nothing", "all and zeros", "a third", "two thirds"])
def test_a_log_that_an_earlier_version_lost_is_written_again_from_the_state(broken_off, kept, monkeypatch):
    log = broken_off.log.path
    data = log.read_bytes()
    log.write_bytes(data[: int(len(data) * kept)] + (bytes(5000) if kept else b""))
    events = []
    resume_training(broken_off.path, on_event=events.append)
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == [1, 2, 3]
    assert sum(isinstance(e, RunStarted) for e in events) == 1
    assert events[-1].outcome == "completed"
    assert b"\0" not in log.read_bytes()
    assert len(broken_off.log.events()) == len(log.read_bytes().splitlines()), "every line is whole"


@pytest.mark.parametrize("empty", [("config.json",), ("split.json",), ("config.json", "split.json", "events.jsonl")])
def test_files_of_no_bytes_are_told_in_a_sentence_and_a_new_run_may_begin(broken_off, empty, config, pictures_folder):
    for name in empty:
        (broken_off.path / name).write_bytes(b"")
    with pytest.raises(RunFolderError, match="no run in .* that can be continued"):
        resume_training(broken_off.path, on_event=lambda _: None)
    control = Control()
    control.stop()
    train(config, scan_folder(pictures_folder), out=broken_off.path, on_event=lambda _: None, overwrite=True)


@pytest.mark.parametrize(
    "files", [{}, {"config.json": None}, {"config.json": b"", "split.json": b"", "events.jsonl": b""}]
)
def test_a_run_killed_before_it_began_is_in_nobodys_way(broken_off, files, config, pictures_folder, tmp_path):
    contents = {
        name: data if data is not None else (broken_off.path / name).read_bytes() for name, data in files.items()
    }
    lay_out(contents, tmp_path / "killed")
    events = []
    train(config, scan_folder(pictures_folder), out=tmp_path / "killed", on_event=events.append)
    assert events[-1].outcome == "completed"
