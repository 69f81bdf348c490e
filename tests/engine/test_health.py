"""Every picture of a folder looked at: faults that were put in are found, and what is as it should be stays quiet."""

import os
import shutil

import numpy as np
import pytest
import torch
from noise_pictures import noise, noise_folder
from PIL import Image, ImageFilter, ImageOps

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.errors import CancelledError
from tlgui.core.kept_findings import keep_as_it_is, kept_findings_file, tell_all_again
from tlgui.core.picture_findings import Case, PictureFinding, still_true
from tlgui.engine.data.correcting import correct
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.picture_look import Look, blur_of, odd_ones
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.results.cross_validation import FoldedFeatures
from tlgui.engine.results.label_check import doubted_labels, held_out_probabilities, nearest, outlying
from tlgui.engine.runs.health import HealthCheck


@pytest.fixture
def folder(tmp_path):
    return noise_folder(tmp_path / "data", n=24)


def found(root, config=None, control=None):
    """Return the cases of each kind as names."""
    check = HealthCheck(scan_folder(root), lambda _event: None, control or Control())
    kinds = {}
    for step in check.run(config):
        kinds |= {finding.kind: finding for finding in step.findings}
    return {kind: [[path.name for path in case.paths] for case in f.cases] for kind, f in kinds.items() if f.cases}


def test_a_folder_in_order_is_quiet(folder):
    assert found(folder) == {}


def test_planted_faults_are_found_each_as_what_it_is(folder):
    Image.new("RGB", (96, 96), "white").save(folder / "left" / "blank.png")
    noise(50).filter(ImageFilter.GaussianBlur(4)).save(folder / "left" / "blurred.png")
    noise(51).point(lambda value: value // 12).save(folder / "left" / "dark.png")
    noise(52).point(lambda value: 231 + value // 11).save(folder / "right" / "bright.png")
    noise(53, 20).save(folder / "right" / "small.png")
    shutil.copy(folder / "left" / "00.png", folder / "left" / "again.png")
    noise(2).save(folder / "left" / "other.jpg", quality=60)
    shutil.copy(folder / "right" / "01.png", folder / "left" / "astray.png")
    (folder / "right" / "cut.png").write_bytes((folder / "right" / "03.png").read_bytes()[:300])
    assert found(folder) == {
        "blank": [["blank.png"]],
        "blurred": [["blurred.png"]],
        "dark": [["dark.png"]],
        "bright": [["bright.png"]],
        "too_small": [["small.png"]],
        "exact_copy": [["00.png", "again.png"]],
        "near_copy": [["02.png", "other.jpg"]],
        "label_conflict": [["astray.png", "01.png"]],
        "unreadable": [["cut.png"]],
    }


def test_a_copy_in_the_folders_own_test_part_is_a_leak(tmp_path):
    for part in ("train", "test"):
        for number in range(4):
            path = tmp_path / part / ("a", "b")[number % 2] / f"{number}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            noise(number + 10 * (part == "test")).save(path)
    shutil.copy(tmp_path / "train" / "a" / "0.png", tmp_path / "test" / "a" / "copy.png")
    assert found(tmp_path) == {"split_leak": [["copy.png", "0.png"]]}


def test_what_is_kept_as_it_is_comes_back_only_when_the_picture_changes(folder):
    blank = folder / "left" / "blank.png"
    Image.new("RGB", (96, 96), "white").save(blank)
    keep_as_it_is(folder, "blank", [Case((blank,), ("left",))])
    assert found(folder) == {}
    Image.new("RGB", (97, 96), "black").save(blank)
    assert found(folder) == {"blank": [["blank.png"]]}
    keep_as_it_is(folder, "blank", [Case((blank,), ("left",))])
    tell_all_again(folder)
    assert found(folder) == {"blank": [["blank.png"]]}
    kept_findings_file(folder).write_text("{]")
    assert found(folder) == {"blank": [["blank.png"]]}, "a damaged file hides nothing"


def test_what_was_decided_elsewhere_is_no_finding_any_more(folder):
    paths = [folder / "left" / "00.png", folder / "left" / "02.png", folder / "left" / "04.png"]
    finding = PictureFinding("wrong_label", tuple(Case((path,), ("left",), "right") for path in paths))
    correct(folder, [paths[0]], "", ("left", "right"))
    correct(folder, [paths[1]], "right", ("left", "right"))
    assert still_true(finding, scan_folder(folder)).paths == (paths[2],)


def test_a_stop_ends_it(folder):
    control = Control()
    control.cancel()
    with pytest.raises(CancelledError):
        found(folder, control=control)


def test_a_picture_that_went_since_the_scan_costs_only_itself(folder):
    dataset = scan_folder(folder)
    os.remove(dataset.pictures[0].path)
    *_, last = HealthCheck(dataset, lambda _event: None, Control()).run(None)
    assert last.n == dataset.total - 1


def test_blur_is_measured_and_few_or_like_pictures_are_not_odd():
    sharp = np.asarray(noise(0).convert("L"), np.float32)
    soft = np.asarray(noise(0).convert("L").filter(ImageFilter.GaussianBlur(5)), np.float32)
    assert blur_of(sharp) < 0.45 < 0.6 < blur_of(soft)
    assert blur_of(np.zeros((9, 9), np.float32)) == 0
    dull = Look(0.9, 10.0, 30.0, 200, 200)
    assert not any(odd_ones([dull] * 30).values()), "all are so: it is how these pictures look"
    assert not any(odd_ones([dull, Look(0.3, 120.0, 60.0, 200, 200)]).values()), "two have no middle"


@pytest.fixture
def clouds():
    """Three classes of 40 pictures as clouds of features, two with the wrong class, and one far from all."""
    numbers = torch.Generator().manual_seed(0)
    centres = torch.eye(3, 12) * 6
    targets = torch.arange(120) % 3
    features = centres[targets] + torch.randn(120, 12, generator=numbers)
    wrong = targets.clone()
    wrong[[7, 50]] = (targets[[7, 50]] + 1) % 3
    features[9] = -20 * torch.ones(12) * torch.linspace(-1, 1, 12)
    return FoldedFeatures(features, wrong, [number % 5 for number in range(120)], 3), targets


def test_planted_wrong_classes_are_found_with_the_right_one(clouds):
    data, truth = clouds
    near = nearest(data.features)
    doubted = doubted_labels(data, held_out_probabilities(data), near)
    assert {(label.number, label.better) for label in doubted} == {(n, int(truth[n])) for n in (7, 50)}
    assert outlying(near)[0] == 9
    right = FoldedFeatures(data.features, truth, data.folds, 3)
    assert [label.number for label in doubted_labels(right, held_out_probabilities(right), near)] == []


def test_too_few_pictures_are_doubted_by_nobody():
    data = FoldedFeatures(torch.randn(6, 4), torch.tensor([0, 0, 0, 1, 1, 1]), [0, 1, 2, 0, 1, 2], 2)
    near = nearest(data.features)
    assert (doubted_labels(data, held_out_probabilities(data), near), outlying(near)) == ([], [])


def test_a_network_finds_a_red_picture_among_the_blue_ones(tmp_path, quick_config):
    file = tmp_path / "shufflenet_v2_x0_5.pth"
    torch.save(build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network.state_dict(), file)
    for number in range(32):
        colour = ("red", "blue")[number % 2]
        path = tmp_path / "data" / colour / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.blend(noise(number, 48), Image.new("RGB", (48, 48), colour), 0.85).save(path)
    os.rename(tmp_path / "data" / "red" / "6.png", tmp_path / "data" / "blue" / "6.png")
    kinds = found(tmp_path / "data", quick_config.replace(weights=str(file)))
    assert kinds == {"wrong_label": [["6.png"]]}


def test_a_network_finds_what_is_cut_out_of_another_picture(tmp_path, quick_config):
    file = tmp_path / "shufflenet_v2_x0_5.pth"
    torch.save(build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network.state_dict(), file)
    pictures = []
    for number in range(24):
        colour = Image.new("HSV", (96, 96), (number * 10, 255, 200)).convert("RGB")
        smooth = noise(number, 32).resize((96, 96), Image.Resampling.BICUBIC)
        pictures.append(Image.blend(smooth, colour, 0.4))
        path = tmp_path / "data" / ("left", "right")[number % 2] / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        pictures[-1].save(path)
    pictures[4].crop((10, 6, 86, 82)).save(tmp_path / "data" / "left" / "part of 4.png")
    ImageOps.mirror(pictures[7].crop((20, 0, 94, 74))).save(tmp_path / "data" / "left" / "part of 7.png")
    kinds = found(tmp_path / "data", quick_config.replace(weights=str(file)))
    assert kinds["cut_copy"] == [["4.png", "part of 4.png"]]
    assert [sorted(case) for case in kinds["cut_conflict"]] == [["7.png", "part of 7.png"]]
    assert "near_copy" not in kinds


def test_without_its_weights_the_rest_is_told_all_the_same(folder):
    config = TrainConfig(backbone="vit_h_14", weights="imagenet", device="cpu")
    *_, last = HealthCheck(scan_folder(folder), lambda _event: None, Control()).run(config)
    assert (last.findings, last.n) == ((), 0)
    assert last.failure
