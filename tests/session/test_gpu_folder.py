"""Second environments that several programs share: what is in use, or newer, or being made is never removed."""

import os
import subprocess
import sys

import pytest

from tlgui.session.engine_process import EngineProcess
from tlgui.session.gpu.gpu_folder import (
    environments_dir,
    hold,
    is_held,
    let_go,
    lock_environment_of,
    mark_finished,
    remove_environment,
    unfinished_environments,
    unused_environments,
)
from tlgui.session.gpu.gpu_work import removing_environments


@pytest.fixture
def make():
    """Make an environment of ours that was finished at this time; None for one that never was."""

    def make(number, finished_at=None):
        environment = environments_dir() / f"environment {number}"
        python = environment / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.write_text("")
        if finished_at is not None:
            mark_finished(environment)
            os.utime(environment / "tlgui-finished.txt", (finished_at, finished_at))
        return python

    return make


def names(environments):
    return [environment.name for environment in environments]


def test_only_what_is_older_than_the_remembered_one_may_go(make):
    make(1, 200)
    remembered = make(2, 300)
    make(3, 400)
    assert names(unused_environments(remembered)) == ["environment 1"]


def test_with_a_python_that_lies_elsewhere_or_is_gone_everything_finished_stays(make, tmp_path):
    make(1, 200)
    elsewhere = tmp_path / "python"
    elsewhere.write_text("")
    gone = environments_dir() / "environment 9" / "bin" / "python"
    assert unused_environments(elsewhere) == unused_environments(gone) == []


def test_what_is_half_made_goes_but_not_the_remembered_one(make):
    remembered = make(1)
    make(2)
    assert names(unused_environments(remembered)) == ["environment 2"]


def test_what_is_in_use_or_being_made_stays(make):
    old, being_made, remembered = make(1, 200), make(2), make(3, 300)
    lock_environment_of(old)
    hold(being_made.parent.parent)
    assert unused_environments(remembered) == []
    let_go(old.parent.parent)
    let_go(being_made.parent.parent)
    assert names(unused_environments(remembered)) == ["environment 1", "environment 2"]


def test_several_programs_hold_the_same_one_and_each_end_lets_go(make):
    environment = make(1).parent.parent
    code = (
        "import sys, pathlib; from tlgui.session.gpu.gpu_folder import hold; hold(pathlib.Path(sys.argv[1]));"
        "print('held', flush=True); sys.stdin.read()"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code, str(environment)], **pipes) as other:
        assert other.stdout.readline().strip() == b"held"
        hold(environment)
        let_go(environment)
        assert is_held(environment), "the other program still uses it"
        other.kill()  # no chance to tidy up
        other.wait()
    assert not is_held(environment)


def test_an_engine_that_was_only_made_holds_its_environment(make):
    python = make(1, 200)
    EngineProcess(python)
    assert is_held(python.parent.parent)
    let_go(python.parent.parent)


def test_what_cannot_be_removed_whole_counts_as_half_made(make, monkeypatch):
    environment = make(1, 200).parent.parent
    monkeypatch.setattr("tlgui.session.gpu.gpu_folder.shutil.rmtree", lambda *_, **__: None)
    remove_environment(environment)
    assert unfinished_environments() == [environment]


def test_what_is_unused_is_removed_and_nothing_else(make):
    old, new = make(1, 200).parent.parent, make(2, 300).parent.parent
    removing_environments([old])(lambda _progress: None, lambda: False)
    assert not old.exists()
    assert new.exists()
