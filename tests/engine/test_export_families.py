"""A network of every family gives the program's own answers from an exported file: `pytest -m slow`.

Weights are random: nothing that training could hide. The largest differences are printed (`-s`).
"""

from dataclasses import replace

import pytest
import torch
from damaged_models import GOOD

from tlgui.core.export import ExportFormat
from tlgui.core.out_of_class import OutOfClassRule
from tlgui.engine.backbones.source import source_of
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.samples import make_samples
from tlgui.engine.inference.export.check_pictures import draw_pictures
from tlgui.engine.inference.export.export import export_model
from tlgui.engine.inference.export.writers import ONNX_PACKAGES
from tlgui.engine.inference.known_features import unit_rows
from tlgui.engine.inference.model_file import load_model, save_model
from tlgui.engine.models.classifier import build_classifier

FAMILIES = (
    "resnet18", "squeezenet1_1", "mobilenet_v3_small", "efficientnet_b0", "densenet121", "convnext_tiny",
    "regnet_y_400mf", "vit_b_16", "swin_t", "inception_v3",
)  # fmt: skip


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    """Eight kinds of pictures of eight sizes, and twelve more of one kind."""
    folder = tmp_path_factory.mktemp("pictures")
    make_samples(folder / "samples", n_per_class=2)
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


@pytest.mark.slow
@pytest.mark.parametrize("format_", [ExportFormat.ONNX, ExportFormat.PT2])
@pytest.mark.parametrize("backbone", FAMILIES)
def test_a_network_of_each_family_is_certified(backbone, format_, pictures, tmp_path):
    if format_ is ExportFormat.ONNX:
        for name in ONNX_PACKAGES:
            pytest.importorskip(name)
    model = write_random(tmp_path / "model.safetensors", backbone, pictures)
    certificate = export_model(
        model, format_, tmp_path / "out", pictures=[pictures], report=lambda _: None, check=lambda: None
    ).certificate
    strange = max(picture.model.unknown_difference for picture in certificate.pictures)
    answers = {picture.answer for picture in certificate.pictures}
    print(  # noqa: T201 - with -s, the table of all families
        f"{backbone} {format_}: {certificate.n_same} of {len(certificate.pictures)}, probabilities "
        f"{certificate.max_difference:.1e}, score for pictures of no class {strange:.1e}, answers {sorted(answers)}"
    )
    assert certificate.ok
    assert len(certificate.pictures) == 20
    assert not certificate.misread
    assert len(answers) > 1, "pictures are told apart"
