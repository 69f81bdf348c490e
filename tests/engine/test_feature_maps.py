"""Feature maps equal those of hooks set by hand, for every family, before and after on one scale."""

import io
import shutil

import numpy as np
import pytest
import torch
from damaged_models import GOOD
from families import EACH_FAMILY
from PIL import Image
from torch import nn

from tlgui.core.backbones import find_backbone, load_catalogue
from tlgui.core.control import Control
from tlgui.core.errors import CancelledError, ConfigError, PictureError
from tlgui.core.feature_maps import blocks_with_places
from tlgui.core.messages import say
from tlgui.core.model_header import read_model_header
from tlgui.engine.door.inside_requests import FeatureMapsRequest
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.results.feature_maps import as_maps, block_maps, make_feature_maps, seen_picture, strongest

TIMM = [
    "timm:vit_tiny_patch16_224.augreg_in21k_ft_in1k",
    "timm:swin_tiny_patch4_window7_224.ms_in1k",
    "timm:resnet18.a1_in1k",
]


def smallest_of(family):
    return min((b for b in load_catalogue().values() if b.family == family), key=lambda b: b.n_parameters).name


def classifier_and_image(backbone):
    entry = find_backbone(backbone)
    is_fixed = any(word in entry.name for word in ("vit", "swin"))
    size_px = entry.input_size_px if is_fixed else max(entry.min_size_px, 96)
    classifier = build_classifier(backbone, 3, input_size_px=size_px, seed=0).eval()
    return classifier, torch.rand(3, size_px, size_px, generator=torch.Generator().manual_seed(1))


@pytest.mark.parametrize("family", EACH_FAMILY)
def test_every_family_has_maps_of_its_first_and_its_middle_block(family):
    classifier, image = classifier_and_image(smallest_of(family))
    base = classifier.block_names[:-1]
    sides = []
    for block in (base[0], base[len(base) // 2]):
        maps = block_maps(classifier, image, block)
        assert maps.ndim == 3
        assert maps.shape[1] == maps.shape[2] > 1
        assert maps.isfinite().all()
        assert maps.flatten(1).std(dim=1).max() > 0
        sides.append(maps.shape[1])
    assert image.shape[1] >= sides[0] >= sides[1]


@pytest.mark.parametrize("backbone", TIMM)
def test_timms_networks_have_maps_of_every_block(backbone):
    pytest.importorskip("timm")
    classifier, image = classifier_and_image(backbone)
    sides = [block_maps(classifier, image, block).shape[1] for block in classifier.block_names[:-1]]
    assert sides == sorted(sides, reverse=True)
    assert sides[-1] in (3, 7, 14)


@pytest.mark.parametrize(
    ("backbone", "block", "module", "to_map"),
    [
        ("resnet18", "stage2", "layer2", lambda out: out),
        ("squeezenet1_1", "stem", "features.2", lambda out: out),
        ("densenet121", "stage4", "features.norm5", lambda out: out),
        ("vit_b_16", "block4", "encoder.layers.encoder_layer_3", lambda out: out[1:].reshape(14, 14, -1)),
        ("swin_t", "stage1", "features.3", lambda out: out),
    ],
)
def test_they_equal_those_of_hooks_set_by_hand(backbone, block, module, to_map):
    classifier, image = classifier_and_image(backbone)
    found = []
    handle = classifier.network.get_submodule(module).register_forward_hook(
        lambda _m, _i, out: found.append(out[0].clone())
    )
    with torch.no_grad():
        classifier(image[None])
    handle.remove()
    by_hand = to_map(found[0])
    if backbone in ("vit_b_16", "swin_t"):
        by_hand = by_hand.permute(2, 0, 1)
    assert torch.allclose(block_maps(classifier, image, block), by_hand, atol=1e-5)


def test_fully_connected_blocks_are_not_offered():
    for name in ("vgg11", "alexnet", "squeezenet1_1"):
        classifier, image = classifier_and_image(name)
        offered = blocks_with_places(classifier.block_names)
        assert {*classifier.block_names} - {*offered} <= {"classifier", "head"}
        assert block_maps(classifier, image, offered[-1]).ndim == 3


def test_outputs_without_places_are_none():
    assert as_maps(torch.zeros(1, 8, 1, 1)) is None
    assert as_maps(torch.zeros(1, 8)) is None
    assert as_maps(torch.zeros(1, 2, 8)) is None
    assert as_maps(None) is None
    assert as_maps((torch.zeros(1, 3, 4, 4), None)).shape == (1, 3, 4, 4)
    assert as_maps(torch.zeros(1, 4, 4, 9)).shape == (1, 9, 4, 4)
    assert as_maps(torch.arange(16 + 5.0).reshape(1, 21, 1))[0, 0, 0].tolist() == [5, 6, 7, 8]


def test_a_block_that_is_none_or_has_no_places_is_told():
    classifier, image = classifier_and_image("vgg11")
    with pytest.raises(ConfigError) as told:
        block_maps(classifier, image, "stage99")
    assert "stem" in str(told.value.hint.value("blocks"))
    with pytest.raises(ConfigError) as told:
        block_maps(classifier, image, "head")
    assert told.value.message.key == "inside.block_has_no_maps"


def test_the_strongest_channels_differ_most_from_place_to_place_and_share_a_scale():
    places = torch.tensor([[0.0, 1.0], [2.0, 3.0]])
    after = torch.stack([places, torch.full((2, 2), 100.0), 10 * places, -places / 2])
    assert strongest(after, 2) == [2, 0]
    assert strongest(after, 99)[0] == 2
    before = torch.zeros_like(after)
    before[2] = 60
    made = make_feature_maps("stem", after, before, n=2, seen=b"")
    assert (made.width, made.height, made.n_channels) == (2, 2, 4)
    assert [channel.channel for channel in made.channels] == [2, 0]
    # 0 to 60 over both: 30 is the middle.
    assert list(made.channels[0].after) == [0, 42, 85, 128]
    assert list(made.channels[0].before) == [255] * 4
    alone = make_feature_maps("stem", after, say("inside.start_was_random"), n=4, seen=b"")
    assert list(alone.channels[0].after) == [0, 85, 170, 255]
    assert set(alone.channels[-1].after) == {0}  # nothing to tell apart
    assert alone.channels[0].before is None
    assert alone.why_no_before.key == "inside.start_was_random"


def test_the_picture_is_shown_as_the_network_sees_it(tmp_path):
    Image.new("RGB", (90, 60), (200, 40, 90)).save(tmp_path / "a.png")
    predictor = Predictor.load(GOOD)
    ((_, image),) = predictor.load_pictures([tmp_path / "a.png"])
    preprocessing = Preprocessing.from_json(read_model_header(GOOD).preprocessing)
    seen = Image.open(io.BytesIO(seen_picture(image, preprocessing)))
    assert seen.size == (preprocessing.crop_px, preprocessing.crop_px)
    assert np.abs(np.asarray(seen).astype(int) - (200, 40, 90)).max() <= 1


def test_the_engine_answers_for_a_saved_model(tmp_path):
    model = shutil.copy(GOOD, tmp_path / "model.safetensors")
    Image.effect_noise((64, 64), 90).convert("RGB").save(tmp_path / "a.png")
    request = FeatureMapsRequest(str(model), str(tmp_path / "a.png"), "stage2")
    control = Control()
    context = TaskContext(control, lambda _progress: None)
    (answer,) = handler_for(request)(request, context)
    maps = answer.maps
    assert (maps.block, len(maps.channels)) == ("stage2", 12)
    assert all(len(channel.after) == maps.width * maps.height for channel in maps.channels)
    ((_, image),) = Predictor.load(model).load_pictures([tmp_path / "a.png"])
    expected = Predictor.load(model).explain(image, lambda c, on_device: block_maps(c, on_device, "stage2"))
    assert [channel.channel for channel in maps.channels] == strongest(expected, 12)
    (tmp_path / "broken.png").write_bytes(b"rubbish")
    broken = FeatureMapsRequest(str(model), str(tmp_path / "broken.png"), "stage2")
    with pytest.raises(PictureError):
        list(handler_for(broken)(broken, context))
    control.cancel()
    with pytest.raises(CancelledError):
        list(handler_for(request)(request, context))


def test_hooks_are_gone_afterwards():
    classifier, image = classifier_and_image("squeezenet1_1")
    block_maps(classifier, image, "stem")
    assert not any(module._forward_hooks for module in classifier.modules() if isinstance(module, nn.Module))
