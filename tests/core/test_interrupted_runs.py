"""The window finds a run that was broken off, and only such a one."""

import pytest

from tlgui.core import event_log
from tlgui.core.errors import RunFolderError
from tlgui.core.events import BatchDone, EpochDone, RunStarted
from tlgui.core.interrupted_runs import find_interrupted, forget_interrupted
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import resume_training, train


class KilledError(BaseException):
    """As the end of the process: nothing catches it."""


@pytest.fixture
def broken_off(quick_config, pictures_folder, tmp_path):
    """Break a run off at the first event of a kind."""

    def go(kind, epoch=1, name="a"):
        def listen(event):
            if isinstance(event, kind) and getattr(event, "epoch", epoch) == epoch:
                raise KilledError

        with pytest.raises(KilledError):
            train(
                quick_config.replace(head_epochs=3),
                scan_folder(pictures_folder),
                out=tmp_path / "runs" / name,
                on_event=listen,
            )
        return tmp_path / "runs"

    return go


def test_a_run_that_was_broken_off_is_found_with_how_far_it_was(broken_off):
    found = find_interrupted(broken_off(BatchDone, epoch=3))
    assert (found.dataset, found.epoch, found.n_epochs) == ("shapes", 2, 4)
    resume_training(found.folder, on_event=lambda _: None)
    assert find_interrupted(found.folder.parent) is None


def test_one_that_had_hardly_begun_begins_again(broken_off):
    runs = broken_off(RunStarted)
    found = find_interrupted(runs)
    assert (found.epoch, found.n_epochs) == (0, 4)
    events = []
    resume_training(found.folder, on_event=events.append)
    assert events[-1].outcome == "completed"
    assert sum(isinstance(e, RunStarted) for e in events) == 1


def test_a_run_that_goes_on_elsewhere_is_left_alone(broken_off):
    runs = broken_off(EpochDone)
    with RunFolder(runs / "a").locked():
        assert find_interrupted(runs) is None
        with pytest.raises(RunFolderError, match="another program"):
            resume_training(runs / "a", on_event=lambda _: None)
    assert find_interrupted(runs) is not None


def test_forgetting_keeps_the_best_model(broken_off):
    runs = broken_off(EpochDone, epoch=2)
    forget_interrupted(find_interrupted(runs))
    assert find_interrupted(runs) is None
    assert (runs / "a" / "model.safetensors").exists()


def test_forgetting_a_run_without_a_model_leaves_nothing(broken_off):
    runs = broken_off(RunStarted)
    forget_interrupted(find_interrupted(runs))
    assert not (runs / "a").exists()


def test_other_folders_and_damaged_logs_are_passed_over(broken_off, tmp_path):
    assert find_interrupted(tmp_path / "nowhere") is None
    runs = broken_off(EpochDone)
    (runs / "holiday pictures").mkdir()
    assert find_interrupted(runs) is not None
    (runs / "a" / "events.jsonl").write_text('{"event": "Nothing"}\n')
    assert find_interrupted(runs) is not None, "the saved state knows the epochs that the log has lost"
    (runs / "a" / "config.json").write_text("[]")
    assert find_interrupted(runs) is None


def test_of_a_long_log_only_the_ends_are_read(broken_off, monkeypatch):
    runs = broken_off(BatchDone, epoch=3)
    log = runs / "a" / "events.jsonl"
    first, *others = log.read_bytes().splitlines(keepends=True)
    batch = next(line for line in others if b"BatchDone" in line)
    log.write_bytes(first + batch * 200_000 + b"".join(others))
    n_parsed = []
    parse = event_log.event_from_json
    monkeypatch.setattr(event_log, "event_from_json", lambda data: (n_parsed.append(1), parse(data))[1])
    found = find_interrupted(runs)
    assert (found.epoch, found.n_epochs) == (2, 4)
    assert len(n_parsed) < 10
