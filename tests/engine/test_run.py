"""Whole runs of seconds: the events' promise, what is on disk, and that the numbers are the truth."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from conftest import make_folder
from safetensors.torch import save_file

from tlgui.core.config import AUGMENT_PRESETS, TrainConfig
from tlgui.core.control import Control
from tlgui.core.errors import ConfigError, DatasetError, ModelFileError, RunFolderError, WeightsMissingError
from tlgui.core.events import (
    BatchDone,
    CheckpointSaved,
    EpochDone,
    EpochStarted,
    Notice,
    PhaseDone,
    PhaseStarted,
    Preparing,
    RunFinished,
    RunStarted,
    event_from_json,
)
from tlgui.core.model_header import read_model_header
from tlgui.engine.backbones.source import make_network
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.results.evaluate import choose_pictures, evaluate
from tlgui.engine.runs.run import train


@pytest.fixture
def run(pictures_folder, quick_config, tmp_path):
    def go(out="run", *, control=None, on_event=None, **changes):
        events = []

        def listen(event):
            events.append(event)
            if on_event:
                on_event(event)

        dataset = scan_folder(pictures_folder)
        config = quick_config.replace(**changes)
        result = train(config, dataset, out=tmp_path / out, on_event=listen, control=control)
        return tmp_path / out, events, result

    return go


def test_the_events_come_in_the_promised_order(shared_run):
    events = shared_run.events
    kinds = [type(e) for e in events if not isinstance(e, Preparing | Notice | CheckpointSaved)]
    epoch = [EpochStarted, BatchDone, BatchDone, BatchDone, EpochDone]
    phase = [PhaseStarted, *epoch, PhaseDone]
    assert kinds == [RunStarted, *phase, *phase, RunFinished]
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == [1, 2]
    assert events[-1].outcome == "completed"
    bests = [e.epoch for e in events if isinstance(e, CheckpointSaved)]
    assert events[-1].best_epoch == bests[-1]


def from_the_start(events):
    """Leave out what is told before the run has a folder: the pictures being read."""
    return events[next(i for i, event in enumerate(events) if isinstance(event, RunStarted)) :]


def test_the_run_folder_holds_everything(shared_run):
    _, out, events, _ = shared_run
    lines = [json.loads(line) for line in (out / "events.jsonl").read_text().splitlines()]
    assert [event_from_json(line) for line in lines] == from_the_start(events)
    assert all("time_s" in line for line in lines)
    with (out / "history.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [float(r["val_loss"]) for r in rows] == [e.val_loss for e in events if isinstance(e, EpochDone)]
    assert rows[0]["learning_rate_base"] == "0.0"
    assert (
        TrainConfig.from_json(json.loads((out / "config.json").read_text())["config"]).backbone == "shufflenet_v2_x0_5"
    )
    assert (out / "curves.png").read_bytes().startswith(b"\x89PNG")


def test_the_final_figures_are_those_of_the_saved_file(shared_run):
    pictures_folder, out, events, result = shared_run
    predictor = Predictor.load(out / "model.safetensors")
    chosen = choose_pictures(predictor, scan_folder(pictures_folder), "val")
    again = evaluate(predictor, chosen.pictures, part="val")
    assert again == result.evaluation
    assert (again.accuracy, again.loss) == (events[-1].val_accuracy, events[-1].val_loss)
    assert read_model_header(out / "model.safetensors").evaluation == json.loads(json.dumps(again.to_json()))
    best = min((e for e in events if isinstance(e, EpochDone)), key=lambda e: e.val_loss)
    assert again.loss == pytest.approx(best.val_loss, abs=1e-3)


def test_scores_do_not_depend_on_the_batch(shared_run):
    predictor = Predictor.load(shared_run.folder / "model.safetensors")
    paths = [p.path for p in scan_folder(shared_run.pictures).pictures][:20]
    together = [p.scores for p in predictor.predict(paths)]
    alone = [next(predictor.predict([path])).scores for path in paths]
    for a, b in zip(together, alone, strict=True):
        assert {s.class_name: s.probability for s in a} == pytest.approx(
            {s.class_name: s.probability for s in b}, abs=1e-5
        )


def test_the_same_seed_gives_the_same_run(run):
    _, first, _ = run("a", augment=AUGMENT_PRESETS["standard"])
    _, again, _ = run("b", augment=AUGMENT_PRESETS["standard"])
    losses = [[e.val_loss for e in events if isinstance(e, EpochDone)] for events in (first, again)]
    assert losses[0] == losses[1]
    _, other, _ = run("d", augment=AUGMENT_PRESETS["standard"], seed=5)
    assert [e.val_loss for e in other if isinstance(e, EpochDone)] != losses[0]


@pytest.mark.parametrize("schedule", ["features", "gradual", "scratch"])
def test_every_schedule_runs_to_the_end(run, schedule):
    _, events, _ = run(schedule=schedule, finetune_epochs=2)
    assert events[-1].outcome == "completed"


@pytest.mark.parametrize(("optimizer", "rates"), [("sgd", "cosine"), ("adamw", "onecycle")])
def test_optimizers_and_rate_schedules_run(run, optimizer, rates):
    _, events, _ = run(optimizer=optimizer, rate_schedule=rates, head="mlp", label_smoothing=0.1)
    assert events[-1].outcome == "completed"


def test_only_the_head_moves_in_the_head_phase(run, tmp_path):
    out, _, _ = run(schedule="features", head_epochs=1)
    from tlgui.engine.models.classifier import build_classifier

    fresh = build_classifier("shufflenet_v2_x0_5", 2, seed=0)
    trained, *_ = __import__("tlgui.engine.inference.model_file", fromlist=["load_model"]).load_model(
        out / "model.safetensors"
    )
    same = {n for n, p in trained.named_parameters() if torch.equal(p, dict(fresh.named_parameters())[n])}
    assert same == {n for n, _ in trained.named_parameters() if not n.startswith("head.")}


def test_stop_keeps_the_best_within_one_batch(run):
    control = Control()
    seen = []

    def stop_in_the_second_epoch(event):
        if control.should_stop and isinstance(event, BatchDone):
            seen.append(event)
        if isinstance(event, BatchDone) and event.epoch == 2:
            control.stop()

    out, events, _ = run(control=control, on_event=stop_in_the_second_epoch)
    assert not seen, "no batch after the stop"
    assert events[-1].outcome == "stopped"
    assert events[-1].best_epoch == 1
    assert (out / "model.safetensors").is_file()
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == [1]


def test_discard_leaves_nothing(run):
    control = Control()

    def discard(event):
        if isinstance(event, BatchDone) and event.epoch == 2:
            control.discard()

    out, events, _ = run(control=control, on_event=discard)
    assert events[-1].outcome == "discarded"
    assert not out.exists()


def test_a_picture_that_rots_during_the_run_is_left_out_and_told(run, pictures_folder):
    def rot(event):
        if isinstance(event, RunStarted):
            for name in ("discs0", "discs1", "discs2"):
                (pictures_folder / "discs" / f"{name}.png").write_bytes(b"rotten")

    _, events, _ = run(on_event=rot, exact=True)
    told = {e.path for e in events if isinstance(e, Notice) and e.kind == "picture_left_out"}
    assert len(told) == 3
    assert events[-1].outcome == "completed"


def test_a_folder_with_a_run_in_it_is_not_overwritten(finished_run, quick_config):
    pictures, out, *_ = finished_run
    before = (out / "model.safetensors").read_bytes()
    with pytest.raises(RunFolderError, match="already holds a run"):
        train(quick_config, scan_folder(pictures), out=out, on_event=lambda _: None)
    assert (out / "model.safetensors").read_bytes() == before


def test_missing_weights_are_told_before_anything_is_written(run, tmp_path):
    with pytest.raises(WeightsMissingError, match="not on this computer"):
        run(weights="imagenet")
    assert not (tmp_path / "run").exists()


def test_pause_waits_and_goes_on(run):
    import threading

    control = Control()
    resumed = []

    def pause_once(event):
        if isinstance(event, BatchDone) and not resumed:
            resumed.append(True)
            control.pause()
            threading.Timer(0.05, control.resume).start()

    _, events, _ = run(control=control, on_event=pause_once)
    assert events[-1].outcome == "completed"


def test_early_stop_ends_a_phase_and_keeps_the_best(run):
    _, events, _ = run(schedule="features", head_epochs=40, early_stop=1, head_learning_rate=0.3)
    n_done = sum(isinstance(e, EpochDone) for e in events)
    assert n_done < 40
    assert any(isinstance(e, PhaseDone) for e in events)


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"batch_size": 0}, "Batch size must be between 1 and 4096, not 0"),
        ({"batch_size": 1.5}, "Batch size must be a whole number"),
        ({"exact": 1}, "Exact mode must be true or false"),
        ({"backbone": 5}, "Backbone must be a name"),
        ({"weights": "a\0b"}, "Weights must be a name or a path"),
        ({"head_learning_rate": float("nan")}, "Learning rate, head only"),
        ({"schedule": "scratch", "weights": "imagenet"}, "scratch"),
        ({"head": "append", "weights": "none"}, "append"),
        ({"val_fraction": 0.5, "test_fraction": 0.5}, "no pictures to learn"),
        ({"dropout": 1.5}, "Dropout"),
        ({"head": "big"}, "Head must be one of linear, append, mlp"),
    ],
)
def test_choices_that_do_not_go_together_are_refused(changes, word):
    with pytest.raises(ConfigError, match=word):
        replace(TrainConfig(), **changes)


def test_a_damaged_model_file_is_told(tmp_path, shared_run):
    data = (shared_run.folder / "model.safetensors").read_bytes()
    for name, content in {"cut": data[: len(data) // 2], "empty": b"", "noise": b"x" * 200}.items():
        path = tmp_path / f"{name}.safetensors"
        path.write_bytes(content)
        with pytest.raises(ModelFileError):
            Predictor.load(path)
    with pytest.raises(ModelFileError, match="no model file"):
        Predictor.load(tmp_path / "gone.safetensors")


def test_evaluate_refuses_unknown_classes_and_counts_missing_pictures(finished_run, tmp_path):
    pictures_folder, out, *_ = finished_run
    predictor = Predictor.load(out / "model.safetensors")
    other = make_folder(tmp_path / "other", n_per_class=2)
    (other / "discs").rename(other / "circles")
    with pytest.raises(DatasetError, match="circles"):
        choose_pictures(predictor, scan_folder(other), "all")
    chosen = choose_pictures(predictor, scan_folder(pictures_folder), "val")
    chosen.pictures[0].path.unlink()
    assert choose_pictures(predictor, scan_folder(pictures_folder), "val").n_missing == chosen.n_missing + 1


@pytest.mark.parametrize(("schedule", "is_estimated"), [("finetune", True), ("features", True), ("scratch", False)])
def test_random_weights_get_their_statistics_before_features_are_taken(run, schedule, is_estimated):
    _, events, _ = run(schedule=schedule)
    prepared = [event.what for event in events if isinstance(event, Preparing)]
    assert ("batch statistics" in prepared) is is_estimated


def test_weights_that_know_photos_keep_their_statistics_and_the_starters_are_estimated_anew(
    run, tmp_path, monkeypatch, small_resnet18
):
    state = make_network("resnet18").state_dict()
    (tmp_path / "shipped" / "starter").mkdir(parents=True)
    save_file(state, tmp_path / "shipped" / "starter" / "starter_resnet18.safetensors")
    monkeypatch.setattr("tlgui.engine.weights.store.resources_dir", lambda: tmp_path / "shipped")
    torch.save(state, tmp_path / "photos.pth")
    for weights, is_estimated in (("starter", True), (str(tmp_path / "photos.pth"), False)):
        _, events, _ = run(
            out=f"run of {Path(weights).stem}", backbone="resnet18", weights=weights, schedule="features", head_epochs=1
        )
        prepared = [event.what for event in events if isinstance(event, Preparing)]
        assert ("batch statistics" in prepared) is is_estimated


def test_a_clipped_gradient_takes_smaller_steps(run):
    def weights(out, clip):
        folder, _, _ = run(out, optimizer="sgd", head_learning_rate=1.0, schedule="features", gradient_clip=clip)
        return load_model(folder / "model.safetensors")[0].head.weight

    start = build_classifier("shufflenet_v2_x0_5", 2, seed=0).head.weight
    far, near = ((weights(out, clip) - start).norm().item() for out, clip in (("a", 0.0), ("b", 1e-3)))
    assert 0 < near < far
