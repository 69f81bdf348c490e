"""`tlgui train --on HOST`: the same run on another computer, whatever becomes of the line."""

import json
import os
import shlex
import shutil
import signal
import sys
from dataclasses import replace

import psutil
import pytest
from remote_computers import FakeComputer, RealComputer

from tlgui.cli import run
from tlgui.cli.sentences import sentence
from tlgui.core.control import Control, InterruptedRunError
from tlgui.core.errors import CancelledError, ConfigError, RemoteError, RunFolderError
from tlgui.core.events import BatchDone, EpochDone, Notice, RunFinished, RunStarted
from tlgui.core.remote_run import RemotePlace, read_remote_run
from tlgui.core.run_folder import RunFolder
from tlgui.core.steering import Steer
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.registry import TaskContext
from tlgui.engine.door.remote_requests import RemoteTrainRequest
from tlgui.engine.door.requests import Command, Failure
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.remote import following
from tlgui.engine.remote.here import go_on_there, train_there
from tlgui.engine.remote.job import (
    Job,
    command_from_json,
    command_to_json,
    failure_from_json,
    failure_to_json,
)
from tlgui.engine.remote.place import Place
from tlgui.engine.remote.ssh import SSH_VARIABLE, Ssh, refusal
from tlgui.engine.runs.run import train

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="the other computer is a shell script"),
    pytest.mark.skipif(shutil.which("rsync") is None, reason="needs rsync"),
    pytest.mark.whole_pictures,
]
needs_sshd = pytest.mark.skipif(
    shutil.which("sshd", path="/usr/sbin:" + os.environ["PATH"]) is None, reason="needs sshd (openssh-server)"
)


@pytest.fixture
def computer(tmp_path, monkeypatch):
    computer = FakeComputer(tmp_path)
    monkeypatch.setenv(SSH_VARIABLE, computer.ssh)
    return computer


@pytest.fixture
def real_computer(tmp_path, monkeypatch):
    computer = RealComputer(tmp_path)
    monkeypatch.setenv(SSH_VARIABLE, computer.ssh)
    yield computer
    computer.close()


@pytest.fixture
def request_for(quick_config, pictures_folder, tmp_path):
    """Return what asks for a run on a computer."""

    def make(computer, **choices):
        config = quick_config.replace(early_stop=None, **choices)
        place = RemotePlace.parse(computer.on, computer.program)
        return RemoteTrainRequest(place, config, scan_folder(pictures_folder), str(tmp_path / "run"))

    return make


class Listener:
    """Keeps events, and does something once, at the first of a kind."""

    def __init__(self, kind=None, act=None):
        self.events, self._kind, self._act = [], kind, act

    def __call__(self, event):
        self.events.append(event)
        if self._act is not None and isinstance(event, self._kind):
            act, self._act = self._act, None
            act()

    def of(self, kind):
        return [event for event in self.events if isinstance(event, kind)]


def figures(events):
    return [(e.epoch, e.train_loss, e.val_loss) for e in events if isinstance(e, EpochDone)]


def follow_with_a_break(request, break_line):
    """Train, break the line after the first epoch, and return the listener."""
    listener = Listener(EpochDone, break_line)
    train_there(request, TaskContext(Control(), listener))
    return listener


def check_as_if_made_here(listener, request, tmp_path):
    """Compare the run with one that was made here, and look whether anything speaks of the other computer."""
    here = []
    train(request.config, request.dataset, out=tmp_path / "made here", on_event=here.append)
    assert figures(listener.events) == figures(here)
    assert [notice.message.key for notice in listener.of(Notice) if notice.kind == following.LINE] == [
        "remote.line_lost",
        "remote.line_found",
    ]
    assert len(listener.of(RunStarted)) == 1
    out = RunFolder(tmp_path / "run")
    assert isinstance(listener.events[-1], RunFinished)
    assert listener.events[-1].model == str(out.model)
    assert out.log.events()[-1] == listener.events[-1]
    assert load_model(out.model).header.class_names == ("discs", "squares")
    text = "".join(path.read_text() for path in (out.config, out.log.path, out.split, out.scores))
    assert "home there" not in text
    assert str(request.dataset.root) in out.config.read_text()
    assert read_remote_run(out.path) is None


@pytest.mark.slow
def test_a_run_elsewhere_survives_a_lost_line_and_comes_back_as_if_made_here(computer, request_for, tmp_path):
    request = request_for(computer, finetune_epochs=2)

    def lose_line():
        computer.broken.touch()
        computer.follower().kill()

    def find_line(event):
        listener(event)
        if isinstance(event, Notice) and event.kind == following.LINE:
            computer.broken.unlink(missing_ok=True)

    listener = Listener(EpochDone, lose_line)
    train_there(request, TaskContext(Control(), find_line))
    check_as_if_made_here(listener, request, tmp_path)
    assert not list((computer.folder / "jobs").iterdir())
    kept = next((computer.folder / "pictures").iterdir())
    assert sorted(p.name for p in kept.rglob("*.png")) == sorted(p.path.name for p in request.dataset.pictures)


@pytest.mark.slow
def test_a_worker_that_is_killed_goes_on_and_one_that_is_left_is_found_again(computer, request_for, tmp_path):
    request = request_for(computer, finetune_epochs=3)
    control = Control()
    listener = Listener(EpochDone, lambda: (computer.worker().send_signal(signal.SIGKILL), control.leave()))
    with pytest.raises(InterruptedRunError):
        train_there(request, TaskContext(control, listener))
    assert read_remote_run(tmp_path / "run") is not None
    with pytest.raises(RunFolderError) as refused:
        train_there(request, TaskContext(Control(), lambda _: None))
    assert refused.value.message.key == "remote.in_use"
    again = Listener()
    go_on_there(tmp_path / "run", TaskContext(Control(), again))
    here = []
    train(request.config, request.dataset, out=tmp_path / "made here", on_event=here.append)
    assert dict((e, v) for e, *v in figures(again.events)) == dict((e, v) for e, *v in figures(here))


@pytest.mark.slow
@pytest.mark.parametrize("wish", ["stop", "discard"])
def test_a_wish_reaches_the_other_computer(computer, request_for, tmp_path, wish):
    control = Control()
    listener = Listener(BatchDone, getattr(control, wish))
    train_there(request_for(computer, head_epochs=500), TaskContext(control, listener))
    assert listener.events[-1].outcome == {"stop": "stopped", "discard": "discarded"}[wish]
    assert (tmp_path / "run").exists() == (wish == "stop")


@pytest.mark.slow
@needs_sshd
def test_over_a_real_sshd_that_is_killed_in_the_middle(real_computer, request_for, tmp_path, monkeypatch):
    request = request_for(real_computer, finetune_epochs=2)

    def kill_and_start():
        real_computer.kill()
        real_computer.start()

    listener = follow_with_a_break(request, kill_and_start)
    check_as_if_made_here(listener, request, tmp_path)


@needs_sshd
def test_a_real_ssh_is_told_apart_in_what_it_refuses(real_computer):
    place = Place(RemotePlace.parse(real_computer.on, "true"))

    def told():
        with pytest.raises(RemoteError) as refused:
            place.greet()
        return refused.value.message.key

    assert told() == "remote.says_nothing"
    place.place = RemotePlace.parse(real_computer.on, "/nowhere/tlgui")
    assert told() == "remote.no_program"
    real_computer.let_in(lets_in=False)
    assert told() == "remote.no_permission"
    real_computer.know_key(None)
    assert told() == "remote.unknown_key"
    real_computer.know_key("key")
    assert told() == "remote.changed_key"
    real_computer.kill()
    assert told() == "remote.unreachable"
    real_computer.start()


def test_the_command_line_greets_first_and_refuses_another_version(computer, monkeypatch, capsys):
    assert run(["remote", "check", computer.on, "--program-there", 'echo \'{"tlgui": "9.9"}\' #']) == 2
    assert "has tlgui 9.9, and this computer has" in capsys.readouterr().err
    monkeypatch.setenv(SSH_VARIABLE, "/nowhere/ssh")
    assert run(["remote", "check", "box"]) == 2
    assert "There is no ssh on this computer" in capsys.readouterr().err


def test_what_takes_long_there_is_heard_line_by_line_and_can_be_stopped(computer):
    ssh, heard = Ssh("box"), []
    assert ssh.call_aloud("echo one; echo two >&2; echo three", heard.append, lambda: None) == "three"
    assert sorted(heard) == ["one", "three", "two"]
    with pytest.raises(RemoteError) as caught:
        ssh.call_aloud("echo no room; exit 4", heard.append, lambda: None)
    assert caught.value.message.key == "remote.says"
    heard.clear()

    def check_cancelled():
        if heard:
            raise CancelledError("enough")

    with pytest.raises(CancelledError):
        ssh.call_aloud("echo begun; exec sleep 600", heard.append, check_cancelled)
    assert not [child for child in psutil.Process().children() if "fake-ssh" in " ".join(child.cmdline())]


@pytest.mark.slow
def test_an_environment_that_is_set_up_runs_the_source_of_this_one(computer):
    python = computer.folder / "environment/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} "$@"\n')
    python.chmod(0o755)
    place = Place(RemotePlace.parse(computer.on))
    place.set_up(["pip"])
    assert place.greet().folder == str(computer.folder)
    assert (computer.folder / "source/resources/backbones.json").exists()


REFUSALS = {
    "ssh: Could not resolve hostname bix: Name or service not known": "remote.unknown_host",
    "No ED25519 host key is known for box and you have requested strict checking.": "remote.unknown_key",
    "@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.": "remote.changed_key",
    "me@box: Permission denied (publickey).": "remote.no_permission",
    "ssh: connect to host box port 22: Connection timed out": "remote.unreachable",
    "rsync: write failed: No space left on device (28)": "remote.disk_full",
}


@pytest.mark.parametrize(("told", "key"), REFUSALS.items())
def test_what_ssh_says_becomes_a_sentence_with_what_to_do(told, key):
    refused = refusal("box", 255, told)
    assert refused.message.key == key
    assert refused.hint
    assert "{" not in sentence(refused.message, refused.hint)


@pytest.mark.parametrize("text", ["", ":there", "-oProxyCommand=x", "a b", "box:", "a'b"])
def test_what_names_no_host_is_refused(text):
    with pytest.raises(ConfigError):
        RemotePlace.parse(text)


def test_a_place_is_a_host_and_a_folder():
    assert RemotePlace.parse("me@box") == RemotePlace("me@box", "tlgui-remote")
    assert RemotePlace.parse("box:/data/x y").folder == "/data/x y"


def test_a_job_crosses_with_its_pictures_below_another_root(pictures_folder, quick_config):
    dataset = scan_folder(pictures_folder)
    job = Job(quick_config, dataset, 2, allow_download=True)
    there = Job.from_bytes(job.to_bytes("/there/pictures"))
    assert (there.config, there.n_processes, there.allow_download) == (quick_config, 2, True)
    assert str(there.dataset.root) == "/there/pictures"
    moved = [str(p.path).replace("/there/pictures", str(dataset.root)) for p in there.dataset.pictures]
    assert moved == [str(picture.path) for picture in dataset.pictures]
    assert str(pictures_folder) not in json.dumps(json.loads(job.to_bytes("/there/pictures"))["dataset"]["root"])


def test_commands_and_failures_cross_as_they_are():
    for command in (Command.STOP, Command.PAUSE, Steer("more_epochs", 3)):
        assert command_from_json(json.loads(json.dumps(command_to_json(command)))) == command
    failure = Failure(refusal("box", 255, "x").message, "plain", "hint", "details")
    assert failure_from_json(json.loads(json.dumps(failure_to_json(failure)))) == failure


def test_only_a_name_of_ours_is_a_job_there(capsys):
    assert run(["remote", "there", "forget", "x", "../../y"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_pictures_of_another_folder_are_refused_before_anything_is_sent(computer, request_for, tmp_path):
    request = request_for(computer)
    stray = replace(request.dataset.pictures[0], path=tmp_path / "elsewhere.png")
    dataset = replace(request.dataset, pictures=(stray, *request.dataset.pictures))
    with pytest.raises(RemoteError) as refused:
        train_there(replace(request, dataset=dataset), TaskContext(Control(), print))
    assert refused.value.message.key == "remote.outside"
    assert not (tmp_path / "run").exists()
