"""A network of every family gives the program's own answers from an exported file: `pytest -m slow`.

Weights are random: nothing that training could hide. The largest differences from each picture answered alone are
printed (`-s`): in the window, on the command line, and, with how many agree and how far the score for pictures of no
class is off, of the exported ONNX and .pt2.
"""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from damaged_models import GOOD

from tlgui.core.control import Control
from tlgui.core.export import ExportFormat
from tlgui.core.out_of_class import OutOfClassRule
from tlgui.core.prediction_json import prediction_json
from tlgui.engine.backbones.source import source_of
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.samples import Wish, make_samples
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.door.requests import PredictRequest
from tlgui.engine.inference.export.check_pictures import draw_pictures
from tlgui.engine.inference.export.export import export_model
from tlgui.engine.inference.export.writers import ONNX_PACKAGES
from tlgui.engine.inference.known_features import unit_rows
from tlgui.engine.inference.model_file import load_model, save_model
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.models.classifier import build_classifier

FAMILIES = (
    "resnet18", "squeezenet1_1", "mobilenet_v3_small", "efficientnet_b0", "densenet121", "convnext_tiny",
    "regnet_y_400mf", "vit_b_16", "swin_t", "inception_v3",
)  # fmt: skip


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    """Eight kinds of pictures of eight sizes, and twelve more of one kind."""
    folder = tmp_path_factory.mktemp("pictures")
    make_samples(folder / "samples", Wish(2))
    (folder / "kinds").mkdir()
    draw_pictures(folder / "kinds")
    return folder


def write_random(path, backbone, pictures):
    """Write a model of three classes with random weights, a temperature and a rule for pictures of no class."""
    _, header, _ = load_model(GOOD)
    preprocessing = source_of(backbone).preprocessing(backbone)
    classifier = build_classifier(backbone, 3, seed=0, input_size_px=preprocessing.crop_px).eval()
    _spread_answers(classifier, preprocessing, pictures)
    rows = unit_rows(torch.rand(50, classifier.n_features, generator=torch.Generator().manual_seed(0)))
    header = replace(
        header, class_names=("a", "b", "c"), backbone=backbone, preprocessing=preprocessing.to_json(), evaluation=None,
        temperature=1.5, format=2, unknown=OutOfClassRule(50, 0.5, 0.1, -3.0, 1.0, 0.0, n_held_out=20, n_kept=19),
    )  # fmt: skip
    save_model(path, classifier.state_dict(), header, rows)
    return path


def _spread_answers(classifier, preprocessing, pictures):
    """Give the head weights with which pictures differ: random layers alone answer all of them alike."""
    transform = preprocessing.evaluation_transform()
    images = torch.stack([transform(load_rgb(path)) for path in sorted((pictures / "kinds").iterdir())])
    for module in classifier.modules():
        if isinstance(module, torch.nn.BatchNorm2d):  # with the statistics of nothing, random layers give zeros
            module.momentum = None
            module.reset_running_stats()
    with torch.no_grad():
        classifier.train()(images)
        logits = classifier.eval()(images)
        classifier.head.weight /= logits.std(dim=0)[:, None]
        classifier.head.bias.copy_(-(classifier.features(images) @ classifier.head.weight.T).mean(dim=0))


def probabilities(rows):
    """Return the probability of each class, from lines as `tlgui predict --json` prints them."""
    return {row["path"]: {best["class"]: best["probability"] for best in row["top"]} for row in rows}


def by_command_line(model, paths):
    """Return what the command line, in a process of its own, says of each picture."""
    command = [sys.executable, "-m", "tlgui", "predict", str(model), *paths, "--json"]
    printed = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    return probabilities(map(json.loads, printed.splitlines()))


def by_window(model, paths):
    """Return what the engine answers the window for each picture, all in one request."""
    request = PredictRequest(str(model), tuple(paths))
    answers = handler_for(request)(request, TaskContext(Control(), lambda _: None))
    return probabilities(prediction_json(answer.prediction, 3) for answer in answers)


def largest_difference(answers, others):
    assert answers.keys() == others.keys()
    return max(abs(answers[path][name] - others[path][name]) for path in answers for name in answers[path])


@pytest.mark.slow
@pytest.mark.whole_pictures
@pytest.mark.parametrize("backbone", FAMILIES)
def test_a_network_of_each_family_is_certified_and_answers_the_same_everywhere(backbone, pictures, tmp_path):
    for name in ONNX_PACKAGES:
        pytest.importorskip(name)
    model = write_random(tmp_path / "model.safetensors", backbone, pictures)
    cells = []
    for format_ in (ExportFormat.ONNX, ExportFormat.PT2):
        certificate = export_model(
            model, format_, tmp_path / format_, pictures=[pictures], report=lambda _: None, check=lambda: None
        ).certificate
        assert certificate.ok
        assert len(certificate.pictures) == 20
        assert not certificate.misread
        assert len({picture.answer for picture in certificate.pictures}) > 1, "pictures are told apart"
        strange = max(picture.model.unknown_difference for picture in certificate.pictures)
        cells.append(f"{certificate.n_same} of 20, {certificate.max_difference:.1e}, {strange:.1e}")
    paths = [picture.path for picture in certificate.pictures]
    alone = Predictor.load(model)
    own = probabilities(prediction_json(next(alone.predict([Path(path)])), 3) for path in paths)
    elsewhere = [largest_difference(own, answer(model, paths)) for answer in (by_window, by_command_line)]
    assert max(elsewhere) < 1e-5
    row = (backbone, *(f"{difference:.1e}" for difference in elsewhere), *cells)
    print(f"| {' | '.join(row)} |")  # noqa: T201 - with -s, the table of all families
