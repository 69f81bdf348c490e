"""Whatever a file of weights is called and made for: what fits is counted, what does not is named."""

import pytest
import torch
from safetensors.torch import save_file

from tlgui.core.errors import ConfigError, WeightsMismatchError
from tlgui.core.sentences import english
from tlgui.engine.backbones.source import make_network
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.heads import HeadSpec
from tlgui.engine.weights.matching import fit_of, official_set, recognise, tensors_of
from tlgui.engine.weights.messages import fit_sentence
from tlgui.engine.weights.resolve import recognise_file, resolve_weights
from tlgui.engine.weights.store import file_name_of, find_weight_set


@pytest.fixture(scope="module")
def resnet():
    return make_network("resnet18").state_dict()


def saved(path, state):
    torch.save(state, path)
    return path


def zeros(backbone, input_size_px):
    """A whole state that takes next to no room: names and shapes are all that is looked at."""
    return {name: torch.zeros(shape) for name, shape in tensors_of(backbone, input_size_px).shapes.items()}


def test_on_success_all_tensors_are_said_to_fit(tmp_path, resnet):
    found = recognise_file(saved(tmp_path / "mine.pth", resnet))
    assert found.backbone == "resnet18"
    assert english(found.sentence) == "All 102 tensors in 'mine.pth' fit resnet18."
    assert resolve_weights(str(tmp_path / "mine.pth"), "resnet18").fit == found.sentence


def test_counters_are_counted_on_neither_side(tmp_path, resnet):
    old = {name: value for name, value in resnet.items() if "num_batches" not in name}
    assert english(recognise_file(saved(tmp_path / "old.pth", old)).sentence).startswith("All 102 tensors")
    with pytest.raises(WeightsMismatchError, match="0 of its 52 tensors fit, 52 are missing .* 102 are left over"):
        resolve_weights(str(saved(tmp_path / "new.pth", resnet)), "squeezenet1_1")


def test_a_file_that_fits_none_is_compared_with_the_nearest(tmp_path, resnet):
    state = dict(resnet)
    del state["conv1.weight"]
    state["layer1.0.conv1.weight"] = torch.ones(1)
    state["neck.weight"] = torch.ones(2)
    with pytest.raises(WeightsMismatchError) as caught:
        recognise_file(saved(tmp_path / "a.pth", state))
    assert english(caught.value.message) == (
        "'a.pth' fits none of the 80 networks. The closest match is resnet18: 100 of its 102 tensors fit, 1 is missing "
        "(conv1.weight), 1 has another shape (layer1.0.conv1.weight), 1 is left over in the file (neck.weight)."
    )


def test_a_file_like_none_of_them_is_told_so(tmp_path):
    with pytest.raises(WeightsMismatchError, match="None of its 1 tensors"):
        recognise_file(saved(tmp_path / "a.pth", {"what": torch.ones(2)}))


def test_the_nearest_is_found_among_all_networks_and_sizes():
    shapes = {name: tuple(value.shape) for name, value in zeros("vit_b_16", 384).items()}
    fit = recognise({name: shape for name, shape in shapes.items() if "layer_3." not in name})
    assert (fit.backbone, fit.input_size_px) == ("vit_b_16", 384)


HEADS = {
    "other classes": {"fc.weight": torch.ones(37, 512), "fc.bias": torch.ones(37)},
    "several layers": {"fc.0.weight": torch.ones(64, 512), "fc.3.weight": torch.ones(5, 64)},
    "none": {},
}


@pytest.mark.parametrize("kind", HEADS)
def test_a_file_with_another_head_gives_its_base(tmp_path, resnet, kind):
    base = {name: value for name, value in resnet.items() if not name.startswith("fc.")}
    path = saved(tmp_path / "mine.pth", base | HEADS[kind])
    found = recognise_file(path)
    assert found.backbone == "resnet18"
    assert "100 of its 102 tensors fit" in english(found.sentence)
    assert "the new head takes its place" in english(found.sentence)
    assert ("for 37 classes" in english(found.sentence)) is (kind == "other classes")
    state = resolve_weights(str(path), "resnet18").state
    assert not [name for name in state if name.startswith("fc.")]
    classifier = build_classifier("resnet18", 3, state=state, seed=0)
    assert torch.equal(classifier.network.conv1.weight, resnet["conv1.weight"])
    with pytest.raises(ConfigError, match="'append' head"):
        build_classifier("resnet18", 3, head=HeadSpec("append"), state=state)


def test_half_a_last_layer_is_not_used(tmp_path, resnet):
    state = {name: value for name, value in resnet.items() if name != "fc.bias"}
    assert "fc.weight" not in resolve_weights(str(saved(tmp_path / "a.pth", state)), "resnet18").state


def test_torchvisions_own_files_are_known_by_name_with_their_size_and_licence(tmp_path):
    fit = fit_of(tensors_of("regnet_y_16gf", 224).shapes, "regnet_y_16gf")
    for name, size_px, is_free in (
        ("IMAGENET1K_SWAG_E2E_V1", 384, False),
        ("IMAGENET1K_SWAG_LINEAR_V1", 224, False),
        ("IMAGENET1K_V1", 224, True),
    ):
        path = tmp_path / file_name_of(find_weight_set("regnet_y_16gf", name)).replace(".pth", " (1).pth")
        found = official_set(path, fit)
        assert (found.name, found.input_size_px, found.forbids_commercial_use) == (name, size_px, not is_free)
        assert f"torchvision's {name}, for pictures of {size_px} pixels" in english(fit_sentence(path, fit, found))


def test_a_set_of_torchvisions_brings_its_own_preprocessing_and_licence(tmp_path):
    path = saved(tmp_path / "vit_b_16_swag-9ac1b537.safetensors", zeros("vit_b_16", 384))
    resolved = resolve_weights(str(path), "vit_b_16")
    assert (resolved.preprocessing.crop_px, resolved.preprocessing.interpolation) == (384, "bicubic")
    assert resolved.forbids_commercial_use
    assert "IMAGENET1K_SWAG_E2E_V1" in resolved.name
    assert "forbids commercial use: CC BY-NC 4.0" in english(recognise_file(path).sentence)
    assert build_classifier("vit_b_16", 2, state=resolved.state, input_size_px=384)


def test_torchvisions_own_files_are_known_by_content_under_any_name(tmp_path, monkeypatch, resnet):
    path = saved(tmp_path / "renamed.pth", resnet)
    monkeypatch.setattr("tlgui.engine.weights.matching.sha256_of", lambda _: "f37072fd" + "0" * 56)
    assert resolve_weights(str(path), "resnet18").name == "file renamed.pth (IMAGENET1K_V1)"


def test_real_files_fit_and_are_not_taken_for_torchvisions(shared_weights):
    found = recognise_file(shared_weights / "squeezenet1_1.pth")
    assert (found.backbone, english(found.sentence)) == (
        "squeezenet1_1",
        "All 52 tensors in 'squeezenet1_1.pth' fit squeezenet1_1.",
    )


def test_the_tables_of_a_network_are_its_own(tmp_path):
    """An index beyond its table would end in an internal error at the first picture."""
    state = make_network("swin_t").state_dict()
    name = "features.1.0.attn.relative_position_index"
    right = state[name].clone()
    path = tmp_path / "a.safetensors"
    save_file(state | {name: torch.full_like(right, 9999)}, path)
    classifier = build_classifier("swin_t", 2, state=resolve_weights(str(path), "swin_t").state)
    assert torch.equal(classifier.network.get_buffer(name), right)
