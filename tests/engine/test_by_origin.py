"""A split by chance and one by days, on features and in a run: figures that differ where days are told apart."""

import itertools
import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image

from tlgui.cli import run as run_command
from tlgui.core.by_origin import ByOrigin
from tlgui.core.control import Control
from tlgui.core.errors import DatasetError
from tlgui.core.events import Notice
from tlgui.core.model_header import read_model_header
from tlgui.core.origins import measured_told
from tlgui.core.report import make_report
from tlgui.core.run_facts import read_run_facts
from tlgui.core.run_folder import RunFolder
from tlgui.core.sentences import english
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.runs.audition import TriedPictures
from tlgui.engine.runs.by_origin import compare_by_origin
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.runs.run import train

N_DAYS, N_PER_DAY = 6, 8


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return pictures whose colours are those of the day and the class together, so that a new day's says nothing."""
    root = tmp_path_factory.mktemp("pictures")
    numbers = np.random.default_rng(3)
    colours = numbers.permutation(list(itertools.product((40, 128, 215), repeat=3)))
    pairs = iter(zip(colours[0::2], colours[1::2], strict=False))
    for day in range(N_DAYS):
        for name in ("cat", "dog"):
            (root / name).mkdir(exist_ok=True)
            upper, lower = next(pairs)
            for number in range(N_PER_DAY):
                flag = np.stack([upper] * 24 + [lower] * 24)[:, None]
                pixels = np.clip(flag + numbers.normal(0, 15, (48, 48, 1)), 0, 255).astype(np.uint8)
                Image.fromarray(pixels).save(root / name / f"2026-05-0{day + 1}_{number}.png")
    return root


@pytest.fixture
def config(quick_config, tmp_path):
    torch.set_num_threads(1)
    file = tmp_path / "shufflenet_v2_x0_5.pth"
    torch.save(build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network.state_dict(), file)
    return quick_config.replace(weights=str(file))


def ignore(_event):
    pass


def test_what_only_holds_for_known_days_is_told_before_any_training(config, folder):
    found = compare_by_origin(config.replace(test_fraction=0.0), scan_folder(folder), "day", on_event=ignore)
    by_chance, apart = found.figures
    assert (found.n, found.n_groups, found.n_in_all) == (96, N_DAYS, 96)
    assert by_chance > 0.9
    assert apart < 0.75
    assert found.is_lower_apart
    assert "points too many for new days" in english(*found.told())


def test_the_folds_hold_out_whole_days_and_the_test_days_stay_unseen(config, folder):
    dataset = scan_folder(folder)
    config = config.replace(split_by="day", test_fraction=0.2)
    tried = TriedPictures.of(config, dataset, ignore, Control())
    day_of = dataset.origins[0].name_of
    fold_of = {}
    for picture, fold in zip(tried.split.train, tried.folds, strict=True):
        fold_of.setdefault(day_of[picture.path], set()).add(fold)
    assert all(len(folds) == 1 for folds in fold_of.values())
    assert {day_of[p.path] for p in tried.split.test}.isdisjoint(fold_of)


def test_points_are_those_that_a_reader_subtracts_and_a_small_difference_is_called_chance():
    def found(n_chance, n_apart):
        by_chance, apart = (bytes([1] * n + [0] * (1000 - n)) for n in (n_chance, n_apart))
        return english(*ByOrigin("resnet18", "imagenet", "day", 3, by_chance, apart, 1000).told())

    assert "promised 5 points too many" in found(936, 892)
    assert "Chance alone can explain" in found(936, 934)


def test_a_run_tells_in_its_figures_that_they_are_of_days_it_never_saw(config, folder, tmp_path, capsys):
    events, out = [], RunFolder(tmp_path / "run")
    result = train(
        config.replace(split_by="day", test_fraction=0.2), scan_folder(folder), out=out.path, on_event=events.append
    )
    assert (result.evaluation.part, result.evaluation.origin, result.evaluation.n_origins) == ("test", "day", 1)
    told = [english(event.message) for event in events if isinstance(event, Notice)]
    assert "Kept apart whole: of 6 days, 4 to learn from, 1 for validation, 1 for the test." in told
    assert any(line.startswith("The pictures that were measured come from 1 day that it never saw") for line in told)
    assert "With 1 day alone, the next one may give another figure than this range says." in told
    assert len(measured_told("day", 5)) == 1
    (careless,) = (event.message for event in events if isinstance(event, Notice) and event.kind == "careless")
    assert careless.value("careless") > careless.value("apart") + 0.05
    assert read_model_header(out.model).parsed_evaluation() == result.evaluation
    plan = RunPlan.read(out)
    assert (plan.held.n_train, plan.held.n_val, plan.held.n_test) == (4, 1, 1)
    assert plan.config.split_by == "day"
    days = [{p.path.name[:10] for p in part} for part in (plan.split.train, plan.split.val, plan.split.test)]
    assert sum(map(len, days)) == len(set.union(*days)) == N_DAYS
    assert {len({path.name[:10] for path in group}) for group in plan.groups} == {1}
    report = make_report(read_run_facts(out.path), english)
    assert any("1 day that it never saw" in line for line in report.verdicts)
    assert run_command(["evaluate", str(out.model), str(folder), "--part", "test"]) == 0
    assert "The pictures that were measured come from 1 day that it never saw" in capsys.readouterr().out


def test_a_plan_of_an_earlier_version_has_drawn_single_pictures(config, folder, tmp_path):
    out = RunFolder(tmp_path / "run")
    train(config.replace(finetune_epochs=0), scan_folder(folder), out=out.path, on_event=ignore)
    data = json.loads((out.path / "config.json").read_text())
    del data["held_out"], data["config"]["split_by"]
    (out.path / "config.json").write_text(json.dumps(data))
    plan = RunPlan.read(out)
    assert (plan.held, plan.config.split_by) == (None, "none")


def test_the_command_line_compares_and_refuses_what_the_pictures_do_not_have(config, folder, capsys):
    flags = ["try", str(folder), "--weights", config.weights, "--test-fraction", "0"]
    assert run_command([*flags, "--by", "day", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["by"], answer["groups"], answer["chance_is_too_good"]) == ("day", N_DAYS, True)
    assert answer["by_chance"]["accuracy"] > answer["apart"]["accuracy"]
    assert run_command([*flags, "--by", "camera"]) == 2
    assert "do not say which camera took them" in capsys.readouterr().err


def test_a_run_by_what_the_pictures_do_not_have_does_not_begin(config, folder, tmp_path):
    with pytest.raises(DatasetError, match="which camera"):
        train(config.replace(split_by="camera"), scan_folder(folder), out=tmp_path / "run", on_event=ignore)
    dataset = scan_folder(folder)
    with pytest.raises(DatasetError, match="no EXIF"):
        train(config.replace(split_by="day"), replace(dataset, origins=()), out=tmp_path / "run", on_event=ignore)
