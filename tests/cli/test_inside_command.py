"""`tlgui inside` says what a run changed, writes its pictures, and replaces nothing of others."""

import json
import shutil

import pytest
from PIL import Image

from tlgui.cli import run as tlgui
from tlgui.core.network_changes import read_changes
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """One run for all these tests; they only read it."""
    from conftest import make_folder

    from tlgui.core.config import AUGMENT_PRESETS, TrainConfig

    root = tmp_path_factory.mktemp("inside")
    config = TrainConfig(
        backbone="resnet18", weights="starter", head_solver="optimizer", phases="head:1,2:1", batch_size=8,
        finetune_learning_rate=1e-3, augment=AUGMENT_PRESETS["none"], device="cpu", precision="fp32",
    )  # fmt: skip
    train(config, scan_folder(make_folder(root / "shapes", n_per_class=8)), out=root / "run", on_event=lambda _e: None)
    return root / "run"


def a_picture(run):
    return str(next((run.parent / "shapes" / "discs").iterdir()))


def pixels(path):
    with Image.open(path) as picture:
        return picture.size, picture.tobytes()


@pytest.mark.slow
def test_the_changes_are_printed_block_by_block(run, capsys):
    assert tlgui(["inside", str(run)]) == 0
    out = capsys.readouterr().out
    blocks = read_changes(RunFolder(run).changes).blocks
    assert "only the last block learned" in out
    assert "Began with: starter" in out
    assert out.count("frozen: unchanged") == len(blocks) - 2
    assert out.count("new: began with random weights") == 1
    assert out.count("##") >= 1
    lines = [line.split()[0] for line in out.splitlines() if line.startswith("  ")]
    assert lines == [block.name for block in blocks][::-1]


def test_json_has_the_same_figures_and_no_pictures(run, capsys):
    assert tlgui(["inside", str(run / "model.safetensors"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    changes = read_changes(RunFolder(run).changes)
    assert [block["change"] for block in told["blocks"]] == [block.change for block in changes.blocks]
    assert told["filters"]["layer"] == changes.filters.layer
    assert "before" not in told["filters"]
    assert told["written"] == []


def test_filters_and_maps_are_written_as_pictures(run, tmp_path, capsys):
    out = tmp_path / "new" / "folder"
    command = ["inside", str(run), "--out", str(out), "--picture", a_picture(run)]
    assert tlgui(command) == 0
    names = sorted(path.name for path in out.iterdir())
    last = read_changes(RunFolder(run).changes).base[-1].name
    assert names == sorted(
        ["filters_before.png", "filters_after.png", "picture.png", f"maps_{last}_before.png", f"maps_{last}_after.png"]
    )
    before, after = (pixels(out / f"filters_{when}.png") for when in ("before", "after"))
    assert before == after
    assert pixels(out / "picture.png")[0] == (224, 224)
    maps = [pixels(out / f"maps_{last}_{when}.png") for when in ("before", "after")]
    assert maps[0] != maps[1]
    assert tlgui(command) == 0  # its own files are replaced
    (out / "picture.png").write_bytes(b"mine")
    assert tlgui(command) == 2
    assert (out / "picture.png").read_bytes() == b"mine"
    assert "--overwrite" in capsys.readouterr().err
    assert tlgui([*command, "--overwrite", "--block", "stem"]) == 0
    assert (out / "maps_stem_after.png").exists()


def test_where_the_start_is_gone_the_maps_after_are_written_and_the_rest_is_said(run, tmp_path, capsys, monkeypatch):
    other = shutil.copytree(run, tmp_path / "run")
    RunFolder(other).changes.unlink()
    monkeypatch.setattr("tlgui.engine.weights.resolve.starter_file", lambda: None)
    out = tmp_path / "out"
    assert tlgui(["inside", str(other), "--out", str(out), "--picture", a_picture(run), "--block", "stem"]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["maps_stem_after.png", "picture.png"]
    assert "The network before the training cannot be shown" in capsys.readouterr().err
    assert tlgui(["inside", str(other), "--json"]) == 0
    assert "cannot be shown" in json.loads(capsys.readouterr().out)["why_not"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["{empty}"], "There is no model in"),
        (["{run}", "--picture", "a.png"], "--out"),
        (["{run}", "--block", "stem"], "--picture"),
        (["{run}", "--picture", "{picture}", "--block", "roof", "--out", "{empty}"], "no block called 'roof'"),
        (["{run}", "--picture", "{empty}/no.png", "--out", "{empty}"], "no.png"),
        (["{run}", "--out", "{picture}"], "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(run, tmp_path, capsys, arguments, words):
    (tmp_path / "empty").mkdir()
    filled = [text.format(run=run, empty=tmp_path / "empty", picture=a_picture(run)) for text in arguments]
    assert tlgui(["inside", *filled]) == 2
    assert words in capsys.readouterr().err
    assert list((tmp_path / "empty").iterdir()) == []
