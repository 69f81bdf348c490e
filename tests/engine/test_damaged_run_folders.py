"""Whatever has happened to the files of a run: it goes on, or one sentence says why it cannot."""

import json
import os
import pickle
import random
import shutil
from pathlib import Path

import pytest
import torch

from tlgui.core.errors import RunFolderError, TlguiError
from tlgui.core.events import BatchDone, Continued
from tlgui.core.interrupted_runs import find_interrupted
from tlgui.core.run_folder import RunFolder
from tlgui.engine.runs.run import resume_training

OLD = Path(__file__).resolve().parent.parent / "data" / "old_version"
FILES = ("config.json", "split.json", "events.jsonl", "history.csv", "checkpoint.pt", "model.safetensors")
ODD = (None, -1, 10**30, 1.5, "", "a\0b", "../../x", [], {}, [[]], True, float("nan"), float("inf"))
N_BYTES, N_VALUES, N_STATES = 24, 30, 70
HALF_OF_THE_STATES = [pytest.param(seed, marks=pytest.mark.slow if seed % 2 else ()) for seed in range(N_STATES)]


class KilledError(BaseException):
    """Ends a run that goes on; nothing catches it."""


@pytest.fixture(scope="module")
def kept_run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept") / "run"
    shutil.copytree(OLD / "interrupted_run", folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config["dataset"]["root"] = str(OLD / "pictures")
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


@pytest.fixture
def goes_on_or_says_why(kept_run, tmp_path):
    """Damage a copy of the run and see what becomes of it."""

    def check(damage, what):
        folder = RunFolder(tmp_path / "runs" / "run")
        shutil.copytree(kept_run, folder.path)
        damage(folder.path)
        continued = []

        def end_soon(event):
            if isinstance(event, Continued):
                continued.append(event)
            elif continued and isinstance(event, BatchDone):
                raise KilledError

        find_interrupted(folder.path.parent)
        try:
            resume_training(folder.path, on_event=end_soon)
        except TlguiError as error:
            said = str(error)
        except KilledError:
            said = "it goes on"
        finally:
            folder.close()
        assert said, what
        assert "\n" not in said, what
        shutil.rmtree(folder.path.parent)

    return check


def flipped(data, chance):
    data = bytearray(data)
    for _ in range(chance.choice((1, 4, 100))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def mutated(data, chance):
    cut = chance.randrange(len(data))
    kinds = (
        lambda: flipped(data, chance),
        lambda: data[:cut],
        lambda: data[:cut] + bytes(1000),
        lambda: data[:cut] + data[chance.randrange(len(data)) :],
        lambda: b"",
        lambda: b"[" * 100_000,
        lambda: chance.randbytes(200),
    )
    return chance.choice(kinds)()


@pytest.mark.expects_warning
@pytest.mark.parametrize("seed", range(N_BYTES))
def test_bytes_changed_anywhere(goes_on_or_says_why, seed):
    chance = random.Random(seed)
    name = FILES[seed % len(FILES)]

    def damage(folder):
        (folder / name).write_bytes(mutated((folder / name).read_bytes(), chance))

    goes_on_or_says_why(damage, f"{seed} {name}")


def places(value, place=()):
    """Every place in JSON at which there is a value."""
    yield place
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from places(item, (*place, key))


def changed(value, place, odd):
    if not place:
        return odd
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[place[0]] = changed(value[place[0]], place[1:], odd)
    return copy


@pytest.mark.expects_warning
@pytest.mark.parametrize("seed", range(N_VALUES))
def test_values_of_the_wrong_kind_anywhere(goes_on_or_says_why, seed):
    chance = random.Random(seed)
    name = FILES[seed % 3]

    def damage(folder):
        path = folder / name
        lines = path.read_text(encoding="utf-8").splitlines() if name == "events.jsonl" else [path.read_text("utf-8")]
        number = chance.randrange(len(lines))
        value = json.loads(lines[number])
        place = chance.choice([place for place in places(value) if place])
        lines[number] = json.dumps(changed(value, place, chance.choice(ODD)))
        path.write_text("\n".join([*lines, ""]), encoding="utf-8")

    goes_on_or_says_why(damage, f"{seed} {name}")


def odd_value(value, chance):
    if isinstance(value, torch.Tensor):
        return chance.choice((torch.zeros(3, 5), value.flatten()[:1], value.to(torch.int8), None))
    return chance.choice(ODD)


@pytest.mark.expects_warning
@pytest.mark.parametrize("seed", HALF_OF_THE_STATES)
def test_a_state_of_another_run_or_of_none(goes_on_or_says_why, seed):
    chance = random.Random(seed)

    def damage(folder):
        path = folder / "checkpoint.pt"
        state = torch.load(path, weights_only=True)
        holder, key = state, chance.choice(list(state))
        while isinstance(holder[key], dict) and holder[key] and chance.random() < 0.8:
            holder, key = holder[key], chance.choice(list(holder[key]))
        holder[key] = odd_value(holder[key], chance)
        torch.save(state, path)

    goes_on_or_says_why(damage, str(seed))


class Payload:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (Path.touch, (self.path,))


def test_a_state_that_would_run_a_program_is_refused(goes_on_or_says_why, tmp_path):
    def as_torch_writes(folder):
        torch.save({"phase": Payload(tmp_path / "ran")}, folder / "checkpoint.pt")

    def as_pickle_writes(folder):
        (folder / "checkpoint.pt").write_bytes(pickle.dumps(Payload(tmp_path / "ran")))

    for damage in (as_torch_writes, as_pickle_writes):
        goes_on_or_says_why(damage, damage.__name__)
        assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("name", FILES)
def test_a_folder_or_a_pipe_in_the_place_of_a_file(goes_on_or_says_why, name):
    def folder_there(folder):
        (folder / name).unlink()
        (folder / name).mkdir()

    def pipe_there(folder):
        (folder / name).unlink()
        os.mkfifo(folder / name)

    goes_on_or_says_why(folder_there, f"folder {name}")
    if hasattr(os, "mkfifo"):
        goes_on_or_says_why(pipe_there, f"pipe {name}")


@pytest.mark.parametrize("content", [b"", b"x" * 200], ids=["empty", "something else"])
def test_a_damaged_best_model_says_what_can_be_done(kept_run, tmp_path, content):
    folder = tmp_path / "run"
    shutil.copytree(kept_run, folder)
    (folder / "model.safetensors").write_bytes(content)
    with pytest.raises(RunFolderError, match="in another folder"):
        resume_training(folder, on_event=lambda _event: None)
    assert (folder / "checkpoint.pt").exists()
