"""`tlgui train --try-all` and `--against-scratch`, on small runs."""

import json
import signal

import pytest
import torch

from tlgui.cli import run as tlgui
from tlgui.cli.terminal import EXIT_STOPPED
from tlgui.core.run_group import read_groups
from tlgui.engine.models.classifier import build_classifier

NAME = "shufflenet_v2_x0_5"


@pytest.fixture
def flags(tmp_path):
    file = tmp_path / f"{NAME}.pth"
    torch.save(build_classifier(NAME, 1000, seed=3).network.state_dict(), file)
    return ["--weights", str(file), "--backbone", NAME, "--head-epochs", "1", "--finetune-epochs", "1", "--batch-size",
            "8", "--augment", "none", "--device", "cpu", "--precision", "fp32"]  # fmt: skip


def test_every_combination_is_trained_and_the_best_is_told(pictures_folder, tmp_path, flags, capsys):
    out = tmp_path / "all"
    assert tlgui(["train", str(pictures_folder), "--out", str(out), "--try-all", "linear,mlp", "--schedule",
                  "features", *flags]) == 0  # fmt: skip
    text = capsys.readouterr()
    assert "Run 2 of 2: small network" in text.err
    assert "new last layer" in text.out
    assert "The best of 2 on the same pictures is also the luckiest" in text.out
    (group,) = read_groups(out)
    assert {member.config.head for member in group.members} == {"linear", "mlp"}
    assert all((out / member.folder / "model.safetensors").is_file() for member in group.members)

    assert tlgui(["runs", str(out)]) == 0
    assert "Try all:" in capsys.readouterr().out
    assert tlgui(["runs", str(out), "--json"]) == 0
    assert {run["group"] for run in json.loads(capsys.readouterr().out)} == {group.key}


@pytest.mark.slow
def test_random_weights_beside_pretrained_ones_as_json(pictures_folder, tmp_path, flags, capsys):
    out = tmp_path / "transfer"
    assert tlgui(["train", str(pictures_folder), "--out", str(out), "--against-scratch", "--json", *flags]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["run"] for line in lines if "run" in line] == [1, 2, 3]
    assert lines[-1]["kind"] == "transfer"
    assert {run["schedule"] for run in lines[-1]["runs"]} == {"scratch", "features", "finetune"}
    assert all(run["accuracy_low"] <= run["accuracy"] <= run["accuracy_high"] for run in lines[-1]["runs"])
    assert {run["may_be_as_good_as_the_best"] for run in lines[-1]["runs"]} == {None}
    assert any("Starting from pretrained weights" in words for words in lines[-1]["words"])


@pytest.mark.slow
def test_a_run_that_fails_costs_itself_alone(pictures_folder, tmp_path, flags, capsys, monkeypatch):
    from tlgui.core.errors import DatasetError
    from tlgui.core.messages import say
    from tlgui.engine.runs import run

    real = run.train

    def fail_once(config, *args, **kwargs):
        if config.head == "linear":
            raise DatasetError(say("config.nothing_to_learn_from"))
        return real(config, *args, **kwargs)

    monkeypatch.setattr(run, "train", fail_once)
    out = tmp_path / "all"
    command = ["train", str(pictures_folder), "--out", str(out), "--try-all", "linear,mlp", "--schedule", "features"]
    assert tlgui([*command, *flags]) == 0
    text = capsys.readouterr()
    assert "1 of 2 runs are finished." in text.out
    (group,) = read_groups(out)
    assert [bool(member.problem) for member in group.members] == [True, False]
    assert tlgui([*command, *flags]) == 2, "the folder holds runs by now"
    assert "Continue those that are there" in capsys.readouterr().err

    monkeypatch.setattr(run, "train", real)
    begun = (out / group.members[1].folder / "config.json").stat().st_mtime_ns
    assert tlgui(["train", "--resume", str(out)]) == 0
    assert "The best of 2" in capsys.readouterr().out
    assert not any(member.problem for member in read_groups(out)[0].members)
    assert (out / group.members[1].folder / "config.json").stat().st_mtime_ns == begun, "what is finished stays"


@pytest.mark.slow
def test_a_stop_ends_all_and_the_rest_goes_on_later(pictures_folder, tmp_path, flags, capsys, monkeypatch):
    from tlgui.engine.runs import run

    real = run.train
    begun = []

    def interrupted(config, *args, **kwargs):
        begun.append(config.head)
        if len(begun) == 2:
            signal.raise_signal(signal.SIGINT)
        return real(config, *args, **kwargs)

    monkeypatch.setattr(run, "train", interrupted)
    out = tmp_path / "all"
    heads = ["--try-all", "linear,mlp,features,finetune"]
    assert tlgui(["train", str(pictures_folder), "--out", str(out), *heads, *flags]) == EXIT_STOPPED
    assert "1 of 4 runs are finished." in capsys.readouterr().out
    assert len(begun) == 2
    assert tlgui(["train", "--resume", str(out)]) == 0
    assert begun == ["linear", "mlp", "mlp", "linear", "mlp"]
    assert "The best of 4" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--try-all", "linear"], "only one combination"),
        (["--try-all", "nonsense"], "nonsense"),
        (["--against-scratch", "--weights", "none"], "compares pretrained weights"),
        (["--against-scratch", "--head", "append"], "choose another head"),
        (["--try-all", "heads", "--overwrite"], "leave out --overwrite"),
        (["--try-all", "heads", "--against-scratch"], "not allowed with"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(pictures_folder, tmp_path, more, words, capsys):
    assert tlgui(["train", str(pictures_folder), "--out", str(tmp_path / "x"), *more]) == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "x").exists()
