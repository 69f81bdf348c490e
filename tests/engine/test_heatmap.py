"""Grad-CAM equals captum's, works for every family, shows the place that decides, and changes with the weights."""

import pytest
import torch
from families import EACH_FAMILY
from PIL import Image, ImageDraw
from safetensors.torch import load_file
from torch import nn
from torchvision.transforms.v2 import functional

from tlgui.core.backbones import find_backbone, load_catalogue
from tlgui.core.control import Control
from tlgui.core.errors import PictureError
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.door.requests import HeatmapRequest
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.results.heatmap import grad_cam
from tlgui.engine.runs.run import train
from tlgui.engine.weights.store import starter_file


def smallest_of(family):
    return min((b for b in load_catalogue().values() if b.family == family), key=lambda b: b.n_parameters).name


def classifier_and_image(backbone, *, seed=0):
    entry = find_backbone(backbone)
    size_px = entry.input_size_px if entry.name.startswith(("vit", "swin", "maxvit")) else max(entry.min_size_px, 96)
    classifier = build_classifier(backbone, 3, input_size_px=size_px, seed=seed).eval()
    image = torch.rand(3, size_px, size_px, generator=torch.Generator().manual_seed(1))
    return classifier, image


@pytest.mark.parametrize("family", EACH_FAMILY)
def test_every_family_has_a_map_with_places(family):
    classifier, image = classifier_and_image(smallest_of(family))
    before = [parameter.requires_grad for parameter in classifier.parameters()]
    heat = grad_cam(classifier, image, 1)
    assert heat.ndim == 2
    assert min(heat.shape) > 1
    assert heat.isfinite().all()
    assert heat.min() >= 0
    assert heat.max() in (0, 1)
    assert [parameter.requires_grad for parameter in classifier.parameters()] == before
    assert all(parameter.grad is None for parameter in classifier.parameters())


@pytest.mark.parametrize(
    ("backbone", "layer"),
    [("resnet18", "layer4"), ("squeezenet1_1", "features"), ("densenet121", "features"), ("convnext_tiny", "features")],
)
def test_it_equals_captums(backbone, layer):
    attr = pytest.importorskip("captum.attr")
    classifier, image = classifier_and_image(backbone)
    module = classifier.network.get_submodule(layer)
    theirs = attr.LayerGradCam(classifier, module).attribute(image[None], target=2, relu_attributions=True)[0, 0]
    theirs = theirs.detach()
    ours = grad_cam(classifier, image, 2)
    assert torch.allclose(ours, theirs / theirs.max().clamp(min=1e-30), atol=1e-4)


@pytest.mark.parametrize(
    ("backbone", "layer", "to_map"),
    [
        ("vit_b_32", "encoder.layers.encoder_layer_11.ln_1", lambda t: t[:, 1:].transpose(1, 2).unflatten(2, (7, 7))),
        ("swin_t", "features.7.1.norm2", lambda t: t.permute(0, 3, 1, 2)),
    ],
)
def test_of_transformers_too_it_is_made_of_captums_activations_and_gradients(backbone, layer, to_map):
    attr = pytest.importorskip("captum.attr")
    classifier, image = classifier_and_image(backbone)
    module = classifier.network.get_submodule(layer)
    seen = to_map(attr.LayerActivation(classifier, module).attribute(image[None]).detach())
    gradients = attr.LayerGradientXActivation(classifier, module, multiply_by_inputs=False)
    highest = []
    for index in range(3):
        gradient = to_map(gradients.attribute(image[None], target=index).detach())
        theirs = (seen * gradient.mean(dim=(2, 3), keepdim=True)).sum(dim=1)[0].clamp(min=0)
        highest.append(theirs.max())
        assert torch.allclose(grad_cam(classifier, image, index), theirs / theirs.max().clamp(min=1e-30), atol=1e-4)
    assert max(highest) > 0


def test_it_shows_the_place_that_decides():
    classifier, _ = classifier_and_image("squeezenet1_1")
    # A first layer that passes brightness on, nothing after it that moves places, and a head that likes it bright.
    bright = nn.Conv2d(3, 1, 1)
    nn.init.ones_(bright.weight)
    nn.init.zeros_(bright.bias)
    classifier.network = nn.Sequential(bright, nn.AvgPool2d(8), nn.AdaptiveAvgPool2d(1), nn.Flatten())
    classifier.head = nn.Linear(1, 3)
    nn.init.ones_(classifier.head.weight)
    image = torch.zeros(3, 64, 64)
    image[:, 48:56, 8:16] = 1
    heat = grad_cam(classifier, image, 0)
    assert heat.shape == (8, 8)
    assert torch.nonzero(heat).tolist() == [[6, 1]]


def test_the_map_of_a_network_that_has_learned_is_gone_with_what_it_learned():
    """The sanity check of Adebayo et al. (2018): a map that random weights give too would explain nothing."""
    learned, _ = classifier_and_image("resnet18")
    random, _ = classifier_and_image("resnet18")
    assert not learned.network.load_state_dict(load_file(starter_file()), strict=False).missing_keys
    picture = Image.new("RGB", (96, 96), (120, 160, 200))
    ImageDraw.Draw(picture).ellipse((10, 40, 50, 80), fill=(200, 40, 30))
    image = functional.pil_to_tensor(picture) / 255 - 0.5
    likeness = [
        torch.corrcoef(torch.stack([grad_cam(one, image, index).flatten() for one in (learned, random)]))[0, 1]
        for index in range(3)
    ]
    assert min(value for value in likeness if value.isfinite()) < 0.5


def test_other_weights_give_another_map():
    maps = []
    for seed in (0, 1):
        classifier, image = classifier_and_image("resnet18", seed=seed)
        maps.append(grad_cam(classifier, image, 0).flatten())
    assert torch.corrcoef(torch.stack(maps))[0, 1] < 0.9


def test_the_engine_answers_with_the_map_of_a_saved_model(pictures_folder, quick_config, tmp_path):
    dataset = scan_folder(pictures_folder)
    result = train(quick_config, dataset, out=tmp_path / "run", on_event=lambda _event: None)
    request = HeatmapRequest(result.finished.model, str(dataset.pictures[0].path), 1)
    context = TaskContext(Control(), lambda _progress: None)
    (answer,) = handler_for(request)(request, context)
    assert (answer.path, answer.class_index) == (request.path, 1)
    assert all(0 <= value <= 1 for row in answer.rows for value in row)
    assert 0.8 < answer.seen_part <= 1
    Image.new("RGB", (5, 5)).save(tmp_path / "broken.png")
    (tmp_path / "broken.png").write_bytes(b"rubbish")
    broken = HeatmapRequest(result.finished.model, str(tmp_path / "broken.png"), 0)
    with pytest.raises(PictureError):
        list(handler_for(broken)(broken, context))
