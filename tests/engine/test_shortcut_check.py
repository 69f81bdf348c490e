"""A planted mark rings, in whichever corner and all around; honest pictures and a mark on all of them do not."""

import shutil
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw

from tlgui.core.control import Control
from tlgui.core.dataset import Picture
from tlgui.core.errors import CancelledError, RunFolderError
from tlgui.core.model_header import read_model_header
from tlgui.core.shortcut import CORNERS, EDGES, Place, shortcuts_of_model
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.door.shortcut_requests import ShortcutRequest
from tlgui.engine.inference.predictor import Outputs
from tlgui.engine.results.shortcut_check import N_WAYS, check_shortcuts, covers, middle_mask, place_mask
from tlgui.engine.runs.run import train

SIZE_PX = 32
RED = (230, 20, 30)


class Judge:
    """Stands in for a Predictor: class 1 where the mean of the red channel in a region is high."""

    header = SimpleNamespace(identity="a judge", class_names=("dark", "red"))

    def __init__(self, images, region):
        self._images, self._region = images, region

    def load_pictures(self, paths):
        return ((path, self._images[path]) for path in paths)

    def outputs(self, images):
        red = images[:, 0, self._region].mean(dim=1)
        return Outputs(torch.stack([torch.full_like(red, 0.5), red], dim=1), None)


def judged(region, marked, *, n=20, judge=Judge):
    """Return what is found where the judge looks at a region, and class 1 is red in the marked one."""
    generator = torch.Generator().manual_seed(0)
    images, pictures = {}, []
    for index in range(2):
        for number in range(n):
            image = torch.rand(3, SIZE_PX, SIZE_PX, generator=generator) * 0.3
            if index or marked is None:
                image[0, marked if marked is not None else region] = 1.0
            path = f"{index} {number}"
            images[path] = image
            pictures.append(Picture(path, index))
    return check_shortcuts(judge(images, region), pictures, on_progress=lambda _done, _total: None)


@pytest.mark.parametrize("place", [*CORNERS, *EDGES, Place.BORDER])
def test_a_network_that_looks_at_one_place_is_found_out(place):
    region = place_mask(place, SIZE_PX)
    check = judged(region, region)
    assert [(trial.class_index, trial.place) for trial in check.found] == [(1, place)], "of the class with the mark"
    (trial,) = check.found
    assert (trial.n_taken, trial.n_missed) == (trial.n, trial.n_hidden) == (60, 20)
    assert trial.n_taken_middle == 0
    assert len(trial.pictures) == 20


class FrameJudge(Judge):
    """Takes any straight rim for a frame, as networks do: class 1 where red or a sharp step runs along the border."""

    def outputs(self, images):
        red = images[:, 0, self._region].mean(dim=1)
        margin = round(SIZE_PX * (1 - 0.5**0.5) / 2)
        means = images.mean(dim=1)
        turned = [torch.rot90(means, k, (1, 2)) for k in range(4)]
        steps = [one[:, margin - 1, margin:-margin] - one[:, margin, margin:-margin] for one in turned]
        rim = torch.stack([step.mean(dim=1).abs() for step in steps]).amin(dim=0)
        score = torch.maximum(red, 6 * rim)
        return Outputs(torch.stack([torch.full_like(score, 0.5), score], dim=1), None)


def test_a_frame_is_told_of_the_class_that_has_it_though_every_rim_looks_like_one():
    region = place_mask(Place.BORDER, SIZE_PX)
    check = judged(region, region, judge=FrameJudge)
    assert [(trial.class_index, trial.place) for trial in check.found] == [(1, Place.BORDER)]


@pytest.mark.parametrize("place", list(Place))
def test_what_is_hidden_is_natural_and_nothing_else_is_touched(place):
    images = torch.rand(2, 3, SIZE_PX, SIZE_PX, generator=torch.Generator().manual_seed(1)) * 0.3
    mask = place_mask(place, SIZE_PX)
    marked = torch.where(mask, torch.ones(()), images)
    ways = covers(marked, place)
    assert len(ways) == N_WAYS
    for hidden in ways:
        assert hidden[:, :, mask].max() <= 0.3 + 1e-6, "nothing of the mark is left"
        inner = ~torch.nn.functional.max_pool2d(mask[None, None].float(), 3, 1, 1)[0, 0].bool()
        assert torch.equal(hidden[:, :, inner], marked[:, :, inner])


def test_a_network_that_looks_at_the_middle_is_left_in_peace():
    region = middle_mask(Place.BORDER, SIZE_PX)
    assert judged(region, region).found == ()
    everywhere = torch.ones(SIZE_PX, SIZE_PX, dtype=torch.bool)
    assert judged(everywhere, everywhere).found == ()


def test_a_few_pictures_tell_nothing():
    region = place_mask(Place.TOP_LEFT, SIZE_PX)
    check = judged(region, region, n=5)
    assert (check.found, check.too_few, check.n) == ((), (0, 1), 10)


@pytest.mark.parametrize("place", list(Place))
@pytest.mark.parametrize("size_px", [32, 33, 224, 227])
def test_the_piece_it_is_compared_with_is_as_large_and_lies_further_in(place, size_px):
    mask, middle = place_mask(place, size_px), middle_mask(place, size_px)
    assert not (mask & middle).any()
    assert middle.sum().item() == pytest.approx(mask.sum().item(), rel=0.15)
    edge = torch.ones(size_px, size_px, dtype=torch.bool)
    edge[1:-1, 1:-1] = False
    assert (mask & edge).any()
    assert not (middle & edge).any()


def noise(seed):
    pixels = np.random.default_rng(seed).integers(120, 132, (8, 8, 3), dtype=np.uint8)
    return Image.fromarray(pixels).resize((64, 64))


@pytest.fixture
def marked_folder(tmp_path):
    """Return a function that draws two classes of noise; a red square in a corner is all that tells them apart."""

    def draw(classes):
        root = tmp_path / "marked"
        for index, name in enumerate(("clean", "dated")):
            (root / name).mkdir(parents=True)
            for number in range(24):
                picture = noise(100 * index + number)
                if name in classes:
                    ImageDraw.Draw(picture).rectangle((5, 47, 16, 58), fill=RED)
                picture.save(root / name / f"{number}.png")
        return root

    return draw


def trained(folder, quick_config, out):
    config = replace(quick_config, schedule="features", head_solver="lbfgs")
    train(config, scan_folder(folder), out=out, on_event=lambda _event: None)
    return out / "model.safetensors"


def measured(model, control=None):
    said = []
    context = TaskContext(control or Control(), said.append)
    (check,) = handler_for(ShortcutRequest(str(model)))(ShortcutRequest(str(model)), context)
    return check, said


@pytest.mark.whole_pictures
def test_a_trained_network_is_found_out_and_what_was_found_lies_in_its_folder(marked_folder, quick_config, tmp_path):
    model = trained(marked_folder({"dated"}), quick_config, tmp_path / "run")
    header = read_model_header(model)
    assert shortcuts_of_model(model, header) is None
    check, said = measured(model)
    assert [(check.class_names[trial.class_index], trial.place) for trial in check.found] == [
        ("dated", Place.BOTTOM_LEFT)
    ]
    assert all("dated" in path for path in check.found[0].pictures)
    assert [progress.done for progress in said] == sorted(progress.done for progress in said)
    assert said[-1].done == said[-1].total
    kept = shortcuts_of_model(model, header)
    assert (kept.found, kept.n) == (check.found, check.n)
    alone = tmp_path / "model.safetensors"
    shutil.copy(model, alone)
    with pytest.raises(RunFolderError):
        measured(alone)
    control = Control()
    control.cancel()
    with pytest.raises(CancelledError):
        measured(model, control)
    shutil.rmtree(tmp_path / "marked")
    with pytest.raises(RunFolderError):
        measured(model)
    assert shortcuts_of_model(model, header) == kept


@pytest.mark.whole_pictures
@pytest.mark.slow
def test_a_mark_on_every_class_rings_nothing(marked_folder, quick_config, tmp_path):
    check, _said = measured(trained(marked_folder({"clean", "dated"}), quick_config, tmp_path / "run"))
    assert check.found == ()
