"""The script of a run repeats it: run for each head and schedule, it gives the run's losses and its answers."""

import ast
import itertools
import json
import math
import runpy
import subprocess
import sys

import pytest
import torch
import torchvision
from conftest import draw_shape, make_folder
from safetensors.torch import save_file
from torchvision.transforms.functional import to_tensor

from tlgui.core.augmentation import AUGMENT_PRESETS, AugmentConfig
from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.errors import RunFolderError
from tlgui.core.events import EpochDone
from tlgui.core.run_facts import read_run_facts
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.results.run_code import make_run_code
from tlgui.engine.runs.run import train

BACKBONE = "shufflenet_v2_x0_5"
CLOSE = 0.02
"""Of a loss in nats, and of a probability."""


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    """Weights that came from elsewhere, as a file; with statistics of pictures, losses stay small."""
    torch.manual_seed(3)
    network = torchvision.models.get_model(BACKBONE, weights=None).train()
    shapes = [to_tensor(draw_shape(kind, n, 224)) for kind in ("discs", "squares") for n in range(6)]
    with torch.no_grad():
        for _ in range(30):
            network(torch.stack(shapes) * 4 - 2)
    path = tmp_path_factory.mktemp("weights") / "pretrained.pth"
    torch.save(network.state_dict(), path)
    return path


@pytest.fixture
def config(weights):
    return TrainConfig(
        backbone=BACKBONE,
        weights=str(weights),
        head_epochs=1,
        finetune_epochs=2,
        finetune_learning_rate=1e-3,
        # Where nearly all is learned, Adam's steps are as long as before and go where the last digits point.
        optimizer="sgd",
        label_smoothing=0.1,
        batch_size=8,
        augment=AUGMENT_PRESETS["light"],
        device="cpu",
        precision="fp32",
    )


@pytest.fixture
def pictures_folder(tmp_path):
    return make_folder(tmp_path / "shapes", n_per_class=8)


def run_of(config, pictures, out, control=None):
    def on_event(event):
        if control is not None and isinstance(event, EpochDone):
            control.stop()

    train(config, scan_folder(pictures), out=out, on_event=on_event, control=control)
    return read_run_facts(out)


def repeated(out, tmp_path, capsys):
    """Run the script and return its result and the validation losses that it printed."""
    script = tmp_path / "repeats.py"
    script.write_text(make_run_code(out).text, encoding="utf-8")
    capsys.readouterr()
    arguments, sys.argv = sys.argv, [str(script)]
    try:
        result = runpy.run_path(str(script), run_name="__main__")["RESULT"]
    finally:
        sys.argv = arguments
    lines = capsys.readouterr().out.splitlines()
    losses = [float(line.split("validation loss ")[1].split(",")[0]) for line in lines if "validation loss" in line]
    return result, losses


def probabilities_of(facts):
    """Return what the run's model answered, without its temperature."""
    rows = [[logit * facts.header.temperature for logit in picture.logits] for picture in facts.scores.pictures]
    return [[math.exp(x - max(row)) / sum(math.exp(y - max(row)) for y in row) for x in row] for row in rows]


def assert_same(facts, result, losses):
    assert losses == pytest.approx([done.val_loss for done in facts.epochs], abs=CLOSE, rel=CLOSE)
    val_losses = {done.epoch: done.val_loss for done in facts.epochs}
    assert val_losses[result["epoch"]] == pytest.approx(min(val_losses.values()), abs=CLOSE)
    if result["epoch"] != facts.header.best_epoch:
        return  # two epochs as good as each other: either may be the best, by the last digits
    assert result["loss"] == pytest.approx(facts.evaluation.loss, abs=CLOSE, rel=CLOSE)
    assert result["right"] == pytest.approx(facts.evaluation.accuracy, abs=1.01 / facts.evaluation.n)
    for ours, theirs in zip(
        sorted(map(tuple, result["probabilities"])), sorted(map(tuple, probabilities_of(facts))), strict=True
    ):
        assert ours == pytest.approx(theirs, abs=CLOSE, rel=CLOSE)


QUICK_PAIRS = {("linear", "features"), ("append", "finetune"), ("mlp", "scratch")}
"""Every head, and every schedule but the longest; the rest is slow."""


def pairs_of_head_and_schedule():
    for head, schedule in itertools.product(
        ("linear", "append", "mlp"), ("features", "finetune", "gradual", "scratch")
    ):
        marks = [] if (head, schedule) in QUICK_PAIRS else [pytest.mark.slow]
        marks += [pytest.mark.whole_pictures] * (schedule == "scratch")
        # No layer of random weights is worth keeping, so append from scratch cannot be chosen.
        if (head, schedule) != ("append", "scratch"):
            yield pytest.param(head, schedule, marks=marks)


@pytest.mark.parametrize(("head", "schedule"), [*pairs_of_head_and_schedule()])
def test_every_head_and_schedule_is_repeated(config, head, schedule, pictures_folder, tmp_path, capsys):
    if schedule == "scratch":
        config = config.replace(weights="none", head_epochs=1, finetune_epochs=1)
    config = config.replace(head=head, schedule=schedule, dropout=0.0)
    if schedule == "gradual":
        config = config.replace(head_epochs=1, finetune_epochs=4)
    facts = run_of(config, pictures_folder, tmp_path / "run")
    code = make_run_code(tmp_path / "run")
    assert code.notes == ()
    assert_same(facts, *repeated(tmp_path / "run", tmp_path, capsys))


OTHER_RECIPES = {
    "exact mode": {"exact": True, "augment": AugmentConfig(crop=0.5, rotate=10, flip=True, color=0.2)},
    "every variation": {"augment": AugmentConfig(crop=0.5, rotate=10, flip=True, color=0.2)},
    "whole pictures with bars": {"resize": "pad"},
    "whole pictures pressed": {"resize": "stretch", "exact": True},
    "views of a fitted head": {"schedule": "features", "cached_views": 2},
    "no features kept": {"cached_views": 0, "rate_schedule": "onecycle"},
    "the classic recipe": {"head_solver": "optimizer", "rate_schedule": "cosine", "batch_norm": "learn",
                           "gradient_clip": 0.0, "label_smoothing": 0.0},
    "random weights": {"weights": "none", "rate_schedule": "constant", "early_stop": 1, "head_epochs": 2},
    "phases of one's own": {"phases": "head:1,2:1,all:1"},
    "a test part": {"test_fraction": 0.2, "val_fraction": 0.2, "augment": AUGMENT_PRESETS["none"]},
}  # fmt: skip

MARKS = {
    # Batch norm that learns from small maps blows rounding up.
    "the classic recipe": [pytest.mark.whole_pictures, pytest.mark.slow],
    "random weights": [pytest.mark.whole_pictures, pytest.mark.slow],
    "a test part": [],
    "views of a fitted head": [],
}


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=MARKS.get(name, pytest.mark.slow)) for name in OTHER_RECIPES],
)
def test_every_part_of_the_recipe_is_repeated(config, name, pictures_folder, tmp_path, capsys):
    facts = run_of(config.replace(**OTHER_RECIPES[name]), pictures_folder, tmp_path / "run")
    assert_same(facts, *repeated(tmp_path / "run", tmp_path, capsys))
    assert (facts.evaluation.part == "test") == (name == "a test part")


@pytest.mark.slow
@pytest.mark.parametrize("optimizer", ["adam", "adamw"])
def test_with_adam_the_best_of_the_run_is_as_stated(config, optimizer, pictures_folder, tmp_path, capsys):
    config = config.replace(optimizer=optimizer, finetune_learning_rate=1e-4)
    facts = run_of(config, pictures_folder, tmp_path / "run")
    result, losses = repeated(tmp_path / "run", tmp_path, capsys)
    assert losses[0] == pytest.approx(facts.epochs[0].val_loss, abs=CLOSE)
    assert result["loss"] == pytest.approx(facts.evaluation.loss, abs=0.05)
    assert result["right"] == pytest.approx(facts.evaluation.accuracy, abs=1.01 / facts.evaluation.n)
    assert f"torch.optim.{'AdamW' if optimizer == 'adamw' else 'Adam'}(" in make_run_code(tmp_path / "run").text


def test_networks_with_other_last_layers_are_rebuilt(config, pictures_folder, tmp_path, capsys):
    config = config.replace(backbone="squeezenet1_1", weights="none", schedule="features", head_epochs=1)
    facts = run_of(config, pictures_folder, tmp_path / "run")
    text = make_run_code(tmp_path / "run").text
    assert "network.classifier[1] = nn.Identity()" in text
    result, _ = repeated(tmp_path / "run", tmp_path, capsys)
    # Its dropout draws numbers of its own: the same only up to chance.
    assert result["loss"] == pytest.approx(facts.evaluation.loss, abs=0.2)


def test_the_script_knows_nothing_of_tlgui_and_runs_by_itself(config, pictures_folder, tmp_path):
    facts = run_of(config.replace(schedule="features", head_epochs=1), pictures_folder, tmp_path / "run")
    script = tmp_path / "alone.py"
    script.write_text(make_run_code(tmp_path / "run").text, encoding="utf-8")
    tree = ast.parse(script.read_text(encoding="utf-8"))
    modules = {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    modules |= {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in modules} <= set(sys.stdlib_module_names) | {
        "torch",
        "torchvision",
        "PIL",
    }
    moved = pictures_folder.rename(tmp_path / "moved")
    command = [sys.executable, "-I", script, moved, "--out", tmp_path / "learned"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert f"of {facts.evaluation.n} pictures" in done.stdout
    assert "tlgui" not in done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told.keys() == {"best_epoch", "val_accuracy"}, "there is no test part"
    assert told["val_accuracy"] == pytest.approx(facts.evaluation.accuracy, abs=1.01 / facts.evaluation.n)
    assert torch.load(tmp_path / "learned" / "weights.pt", weights_only=True)


def notes_of(out):
    code = make_run_code(out)
    assert all(line in code.text for line in ("What this script does otherwise than the run:",) if code.notes)
    return [note.key for note in code.notes]


def test_what_cannot_be_repeated_stands_in_the_script(config, weights, pictures_folder, tmp_path):
    own = tmp_path / "own.pth"
    state = torch.load(weights, weights_only=True)
    torch.save({"state_dict": {f"module.{name}": value for name, value in state.items()}}, own)
    config = config.replace(weights=str(own), schedule="features", head_epochs=1)
    run_of(config, pictures_folder, tmp_path / "run")
    assert notes_of(tmp_path / "run") == ["code.weights_have_other_names"]
    assert "'own.pth' does not have torchvision's names" in " ".join(make_run_code(tmp_path / "run").text.split())
    own.unlink()
    assert notes_of(tmp_path / "run") == ["code.weights_are_gone"]
    plan = json.loads((tmp_path / "run" / "config.json").read_text())
    plan["arithmetic"]["frozen"] = "bf16"
    (tmp_path / "run" / "config.json").write_text(json.dumps(plan))
    assert notes_of(tmp_path / "run") == ["code.precision", "code.weights_are_gone"]


def test_a_run_that_was_ended_by_hand_says_so(config, pictures_folder, tmp_path):
    run_of(config, pictures_folder, tmp_path / "run", Control())
    assert notes_of(tmp_path / "run") == ["code.was_stopped"]


def test_weights_of_another_kind_of_file_are_read(config, weights, pictures_folder, tmp_path, capsys):
    path = tmp_path / "pretrained.safetensors"
    save_file({name: value.contiguous() for name, value in torch.load(weights, weights_only=True).items()}, path)
    facts = run_of(
        config.replace(weights=str(path), schedule="features", head_epochs=1), pictures_folder, tmp_path / "run"
    )
    assert "load_file(WEIGHTS)" in make_run_code(tmp_path / "run").text
    assert_same(facts, *repeated(tmp_path / "run", tmp_path, capsys))


def test_a_model_without_its_run_has_no_script(config, pictures_folder, tmp_path):
    run_of(config.replace(schedule="features", head_epochs=1), pictures_folder, tmp_path / "run")
    (tmp_path / "elsewhere").mkdir()
    model = (tmp_path / "run" / "model.safetensors").rename(tmp_path / "elsewhere" / "model.safetensors")
    with pytest.raises(RunFolderError) as refused:
        make_run_code(model)
    assert refused.value.message.key == "code.no_run"


def test_names_of_pictures_and_classes_end_no_string(config, pictures_folder, tmp_path):
    odd = pictures_folder / 'it\'s "odd" \\ {FACTOR}'
    (pictures_folder / "discs").rename(odd)
    facts = run_of(config.replace(schedule="features", head_epochs=1), pictures_folder, tmp_path / "run")
    tree = ast.parse(make_run_code(tmp_path / "run").text)
    (classes,) = (
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "CLASSES"
    )
    assert tuple(classes) == facts.header.class_names
