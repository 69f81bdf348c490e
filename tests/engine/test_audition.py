"""The instant answer: no picture is answered by a head that saw it, and a network that fails costs its row alone."""

import json
import re
from collections import defaultdict

import pytest
import torch
from PIL import Image

from tlgui.cli import run as run_command
from tlgui.cli import try_command
from tlgui.core.control import Control, InterruptedRunError
from tlgui.core.errors import CancelledError, DatasetError
from tlgui.core.events import EpochDone, Notice, PhaseStarted, Preparing, RunFinished
from tlgui.core.head_alone import MISSING, HeadAlone
from tlgui.core.run_folder import RunFolder
from tlgui.core.sentences import english
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.audition_requests import AuditionRequest, HeadAloneFailed
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.results.cross_validation import FoldedFeatures, cross_validate, make_folds
from tlgui.engine.results.learning_curve import measure_curve, n_fits
from tlgui.engine.runs import audition as module
from tlgui.engine.runs.audition import TriedPictures, audition, find_learning_curve, tried_part
from tlgui.engine.runs.head_alone_of_run import tuned_epochs, why_not_kept
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.runs.prepare import prepare
from tlgui.engine.runs.run import resume_training, train
from tlgui.engine.training.linear_fit import fit_linear


@pytest.fixture
def config(quick_config, tmp_path):
    """A small network with weights in a file: with random weights there would be nothing to try."""
    file = tmp_path / "shufflenet_v2_x0_5.pth"
    torch.save(build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network.state_dict(), file)
    return quick_config.replace(weights=str(file))


def ignore(_event):
    pass


def test_folds_are_even_in_each_class_and_keep_groups_together():
    classes = [0] * 23 + [1] * 12
    groups = [f"g{n}" for n in range(35)]
    groups[3] = groups[4] = groups[5] = "twins"
    folds = make_folds(classes, groups, seed=1)
    assert len({folds[3], folds[4], folds[5]}) == 1
    for kind, n in ((0, 23), (1, 12)):
        sizes = [sum(f == fold for f, c in zip(folds, classes, strict=True) if c == kind) for fold in range(5)]
        assert max(sizes) - min(sizes) <= 2, sizes
        assert sum(sizes) == n
    assert make_folds(classes, groups, seed=1) == folds
    assert make_folds(classes, groups, seed=2) != folds
    assert sorted(set(make_folds([0, 1, 1], ["a", "b", "c"]))) == [0, 1, 2]


def test_noise_is_answered_as_well_as_guessing_and_no_better():
    features, targets = torch.randn(200, 600), torch.arange(200) % 2
    folds = make_folds(targets.tolist(), [str(n) for n in range(200)])
    assert fit_linear(features, targets, 2).answers(features).eq(targets).float().mean() > 0.9  # seen: memorised
    assert 0.35 < cross_validate(FoldedFeatures(features, targets, folds, 2)).float().mean() < 0.65


def test_what_can_be_told_apart_is_told_apart_in_as_many_rounds_as_folds():
    targets = torch.arange(90) % 3
    features = torch.randn(90, 20) + 6 * torch.nn.functional.one_hot(targets, 20)
    done = []
    folds = make_folds(targets.tolist(), [str(n) for n in range(90)])
    assert cross_validate(FoldedFeatures(features, targets, folds, 3), done.append).all()
    assert set(done) == {0, 1, 2, 3, 4}


@pytest.fixture
def noise(tmp_path):
    """Noise in two classes, each picture there three times, a little brighter each time: only memory tells them."""
    numbers = torch.Generator().manual_seed(1)
    for kind in ("a", "b"):
        (tmp_path / "noise" / kind).mkdir(parents=True)
        for picture in range(20):
            pixels = torch.randint(0, 250, (40, 40, 3), dtype=torch.uint8, generator=numbers).numpy()
            for copy in range(3):
                brighter = pixels + max(0, copy - 1)  # so that one is a copy to the last bit
                Image.fromarray(brighter).save(tmp_path / "noise" / kind / f"{picture} {copy}.png")
    return scan_folder(tmp_path / "noise")


def test_copies_of_a_picture_never_answer_for_each_other(config, noise):
    (row,) = audition([config.replace(test_fraction=0.0)], noise, on_event=ignore)
    assert row.n == 120
    assert row.accuracy < 0.6


def test_a_run_keeps_copies_in_one_fold_also_where_it_begins_again(config, noise, tmp_path):
    plan = prepare(config.replace(test_fraction=0.0), noise, on_event=ignore, control=Control()).plan
    folder = RunFolder(tmp_path)
    plan.write(folder, "weights", None)
    tried, again = TriedPictures.of_run(plan), TriedPictures.of_run(RunPlan.read(folder))
    assert again.folds == tried.folds
    folds_of = defaultdict(set)
    for picture, fold in zip(tried.split.train, tried.folds, strict=True):
        folds_of[picture.path.parent.name, picture.path.name.split()[0]].add(fold)
    assert [len(folds) for folds in folds_of.values()] == [1] * len(folds_of)
    assert len(folds_of) >= 30


def test_a_head_alone_tells_shapes_apart_and_says_how_surely(config, pictures_folder):
    events = []
    (row,) = audition([config], scan_folder(pictures_folder), on_event=events.append)
    assert (row.backbone, row.weights, row.n, row.n_folds, row.n_in_all) == (
        config.backbone, config.weights, 24, 5, 24,
    )  # fmt: skip
    assert row.accuracy > 0.9
    assert row.guessing == 0.5
    assert row.interval[0] < row.accuracy <= row.interval[1]
    assert {event.what for event in events} >= {"frozen layers", "head alone"}
    assert events[-1] == Preparing("head alone", 5, 5)


def test_the_second_answer_needs_no_network(config, pictures_folder, monkeypatch):
    dataset = scan_folder(pictures_folder)
    (first,) = audition([config], dataset, on_event=ignore)
    events = []
    (second,) = audition([config], dataset, on_event=events.append)
    assert second.outcomes == first.outcomes
    assert not [event for event in events if event.what == "frozen layers"]


def test_a_layer_between_the_cut_and_the_head_changes_nothing(quick_config, pictures_folder, tmp_path):
    """SqueezeNet has a dropout and a mean there: what is cached lies below them."""
    file = tmp_path / "squeezenet1_1.pth"
    torch.save(build_classifier("squeezenet1_1", 1000, seed=3).network.state_dict(), file)
    config = quick_config.replace(backbone="squeezenet1_1", weights=str(file))
    (row,) = audition([config], scan_folder(pictures_folder), on_event=ignore)
    assert row.accuracy > 0.9


def test_the_test_part_is_not_looked_at(config, pictures_folder):
    (row,) = audition([config.replace(test_fraction=0.25)], scan_folder(pictures_folder), on_event=ignore)
    assert (row.n, row.n_in_all) == (18, 18)


def test_of_many_pictures_some_are_tried(config, pictures_folder, monkeypatch):
    dataset = scan_folder(pictures_folder)
    assert tried_part(dataset.pictures, 0, 10) == tried_part(dataset.pictures, 0, 10)
    assert tried_part(dataset.pictures, 0, 10) != tried_part(dataset.pictures, 1, 10)
    monkeypatch.setattr(module.tried_part, "__defaults__", (10,))
    (row,) = audition([config], dataset, on_event=ignore)
    assert (len(row.outcomes), row.n_in_all) == (10, 24)


def test_one_network_that_fails_costs_its_row_alone(config, pictures_folder, tmp_path):
    (tmp_path / "broken.pth").write_bytes(b"nothing")
    configs = [config.replace(weights=str(tmp_path / "broken.pth")), config]
    failed, row = audition(configs, scan_folder(pictures_folder), on_event=ignore)
    assert isinstance(failed, HeadAloneFailed)
    assert "broken.pth" in english(failed.message)
    assert isinstance(row, HeadAlone)


def test_a_picture_that_vanishes_meanwhile_is_missing_and_the_others_stay_in_their_places(config, pictures_folder):
    dataset = scan_folder(pictures_folder)
    gone = dataset.pictures[3].path

    def remove(event):
        if event.what == "frozen layers":
            gone.unlink(missing_ok=True)

    (row,) = audition([config], dataset, on_event=remove)
    assert row.outcomes.count(MISSING) == 1
    assert row.n == 23


def test_a_cancel_ends_it_between_two_batches(config, pictures_folder):
    control = Control()
    seen = []

    def cancel(event):
        seen.append(event.what)
        if event.what == "frozen layers":
            control.cancel()

    with pytest.raises(CancelledError):
        list(audition([config, config], scan_folder(pictures_folder), on_event=cancel, control=control))
    assert "head alone" not in seen


def test_too_few_pictures_are_one_sentence(config, tmp_path):
    for kind in ("a", "b"):
        (tmp_path / "few" / kind).mkdir(parents=True)
        Image.new("RGB", (40, 40), "red" if kind == "a" else "blue").save(tmp_path / "few" / kind / "1.png")
    with pytest.raises(DatasetError, match="few"):
        list(audition([config], scan_folder(tmp_path / "few"), on_event=ignore))


def test_the_request_streams_its_answers(config, pictures_folder):
    request = AuditionRequest((config, config.replace(seed=1)), scan_folder(pictures_folder))
    answers = list(handler_for(request)(request, TaskContext(Control(), ignore)))
    assert [type(answer) for answer in answers] == [HeadAlone, HeadAlone]


# In a run


def run(config, folder, out, **options):
    events = []
    result = train(config, scan_folder(folder), out=out, on_event=events.append, **options)
    return result, events


def notices(events, kind):
    return [english(event.message) for event in events if isinstance(event, Notice) and event.kind == kind]


@pytest.mark.whole_pictures
def test_a_run_tells_of_the_head_alone_first_and_of_what_tuning_adds_last(config, pictures_folder, tmp_path):
    # A head that overshoots leaves fine-tuning something to mend.
    mended = config.replace(head_learning_rate=0.3, finetune_learning_rate=1e-3, finetune_epochs=2)
    result, events = run(mended, pictures_folder, tmp_path / "run")
    assert result.finished.best_epoch > 1
    (before,) = notices(events, "head_alone")
    (after,) = notices(events, "tuning")
    assert "of training pictures that were held back from it; guessing on 50%" in before
    assert after.startswith("The head alone:")
    kinds = [type(event).__name__ for event in events]
    first = next(n for n, e in enumerate(events) if isinstance(e, Notice) and e.kind == "head_alone")
    assert first < kinds.index("PhaseStarted")
    assert isinstance(events[-1], RunFinished)


def test_the_first_answer_changes_nothing_of_the_run(config, pictures_folder, tmp_path, monkeypatch):
    def curve(events):
        return [(e.train_loss, e.val_loss) for e in events if type(e).__name__ == "EpochDone"]

    _, events = run(config, pictures_folder, tmp_path / "with")
    monkeypatch.setattr("tlgui.engine.runs.course.is_worth_trying", lambda *_: False)
    _, without = run(config, pictures_folder, tmp_path / "without")
    assert not any(told.startswith("The head alone:") for told in notices(without, "tuning"))
    assert curve(events) == curve(without)


@pytest.mark.parametrize("changes", [{"weights": "none"}, {"exact": True}, {"cached_views": 0}])
def test_a_run_that_keeps_no_features_of_a_pretrained_network_tells_nothing(config, pictures_folder, tmp_path, changes):
    _, events = run(config.replace(schedule="features", **changes), pictures_folder, tmp_path / "run")
    assert notices(events, "head_alone") + notices(events, "tuning") == []


def test_a_run_whose_best_epoch_is_before_fine_tuning_says_that_it_was_not_kept(config, pictures_folder, tmp_path):
    ruinous = config.replace(finetune_learning_rate=0.5, finetune_epochs=1, head_epochs=2)
    result, events = run(ruinous, pictures_folder, tmp_path / "run")
    best = result.finished.best_epoch
    assert best <= 2
    (told,) = notices(events, "tuning")
    done = [event for event in events if isinstance(event, EpochDone)]
    assert "was not kept" in told
    assert f"after epoch {best}" in told
    assert f"with fine-tuning on {done[-1].val_accuracy:.1%} at best" in told
    assert "the very same pictures" not in told


def test_a_run_stopped_before_fine_tuning_says_nothing_of_it(config, pictures_folder, tmp_path):
    control, events = Control(), []

    def note(event):
        events.append(event)
        if isinstance(event, EpochDone):
            control.stop()

    train(config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=note, control=control)
    assert len(notices(events, "head_alone")) == 1
    assert notices(events, "tuning") == []


def test_only_epochs_that_come_before_all_fine_tuning_are_the_network_as_it_was():
    phases = [PhaseStarted(n, "", 1, blocks, (), {}, n + 1) for n, blocks in enumerate([("head",), ("b", "head")] * 2)]
    epochs = [EpochDone(n + 1, n, 0.5, 0.5, 0.5, 0.1 * n, 1e-3, 0.0, 1.0, 1.0) for n in range(4)]
    tuned = tuned_epochs(epochs, phases)
    assert [epoch.epoch for epoch in tuned] == [2, 4]
    assert "after epoch 1" in english(why_not_kept(epochs[0], tuned).message)
    assert why_not_kept(epochs[2], tuned) is None
    assert why_not_kept(epochs[0], ()) is None


def test_a_run_of_the_head_alone_has_nothing_to_add(config, pictures_folder, tmp_path):
    _, events = run(config.replace(schedule="features"), pictures_folder, tmp_path / "run")
    assert len(notices(events, "head_alone")) == 1
    assert notices(events, "tuning") == []


def test_a_run_that_goes_on_still_knows_the_head_alone(config, pictures_folder, tmp_path):
    control = Control()

    def interrupt(event):
        if type(event).__name__ == "EpochDone" and event.epoch == 1:
            control.interrupt()

    with pytest.raises(InterruptedRunError):
        train(config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=interrupt, control=control)
    events = []
    resume_training(tmp_path / "run", on_event=events.append)
    assert len(notices(events, "head_alone")) == 1
    assert len(notices(events, "tuning")) == 1


# On the command line


def test_try_prints_one_sentence(config, pictures_folder, capsys):
    command = ["try", str(pictures_folder), "--weights", config.weights, "--device", "cpu"]
    assert run_command(command) == 0
    out = capsys.readouterr().out
    assert "of new pictures like these are answered right" in out
    assert "Guessing gets 50%." in out
    assert run_command([*command, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["guessing"] == 0.5
    assert answer["backbones"][0]["accuracy"] > 0.9
    assert answer["backbones"][0]["accuracy_low"] < answer["backbones"][0]["accuracy_high"]


def test_try_refuses_random_weights_and_two_ways_of_naming_networks(pictures_folder, capsys):
    assert run_command(["try", str(pictures_folder), "--weights", "none"]) == 2
    assert "nothing to try" in capsys.readouterr().err
    assert run_command(["try", str(pictures_folder), "--backbones", "here", "--backbone", "resnet18"]) == 2
    assert "leave out --backbone" in capsys.readouterr().err
    assert run_command(["try", str(pictures_folder), "--backbones", "resnet81"]) == 2
    assert "resnet18" in capsys.readouterr().err


def test_try_without_a_network_to_try_says_so(pictures_folder, monkeypatch, capsys):
    assert run_command(["try", str(pictures_folder), "--backbones", ","]) == 2
    assert "names of networks" in capsys.readouterr().err
    monkeypatch.setattr(try_command, "backbones_here", tuple)
    monkeypatch.setattr(try_command, "starter_file", lambda: None)
    assert run_command(["try", str(pictures_folder), "--backbones", "here"]) == 2
    assert "No network's weights are on this computer" in capsys.readouterr().err


def test_try_ranks_networks_and_names_the_one_that_failed(config, pictures_folder, tmp_path, monkeypatch, capsys):
    shared = tmp_path / "weights"
    shared.mkdir()
    (tmp_path / "shufflenet_v2_x0_5.pth").rename(shared / "shufflenet_v2_x0_5.pth")
    monkeypatch.setenv("TLGUI_WEIGHTS_DIR", str(shared))
    command = ["try", str(pictures_folder), "--backbones", "shufflenet_v2_x0_5,resnet18", "--device", "cpu"]
    assert run_command(command) == 0
    captured = capsys.readouterr()
    assert re.search(r"shufflenet_v2_x0_5 +\d+\.\d%", captured.out)
    assert re.search(r"resnet18: .*not on this computer", captured.err)
    assert run_command([*command, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [row["backbone"] for row in answer["backbones"]] == ["shufflenet_v2_x0_5"]
    assert [row["backbone"] for row in answer["failed"]] == ["resnet18"]


# Would more pictures help


def test_a_curve_grows_where_more_pictures_help_and_not_where_they_cannot():
    numbers = torch.Generator().manual_seed(0)
    targets = torch.arange(300) % 3
    hard = torch.randn(300, 40, generator=numbers) + 0.9 * torch.nn.functional.one_hot(targets, 40)
    folds = make_folds(targets.tolist(), [str(n) for n in range(300)])
    done = []
    data = FoldedFeatures(hard, targets, folds, 3)
    points = measure_curve(data, done.append)
    assert [point.n_learned for point in points] == [60, 120, 180, 240]
    assert points[-1].accuracy > points[0].accuracy
    assert set(done) == set(range(n_fits(folds)))
    whole = cross_validate(data)
    assert list(points[-1].rights) == whole.float().tolist()  # all of the pictures: the instant answer itself


@pytest.mark.slow
def test_the_curve_of_a_folder(config, pictures_folder, capsys):
    events = []
    curve = find_learning_curve(config, scan_folder(pictures_folder), on_event=events.append)
    assert [round(point.fraction, 2) for point in curve.points] == [0.25, 0.5, 0.75, 1]
    assert events[-1] == Preparing("learning curve", 35, 35)
    command = ["try", str(pictures_folder), "--weights", config.weights, "--device", "cpu", "--more"]
    assert run_command(command) == 0
    assert "twice" in capsys.readouterr().out
    assert run_command([*command, "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["points"]) == 4
