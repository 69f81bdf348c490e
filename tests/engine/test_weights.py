import pytest
import torch
from safetensors.torch import save_file

from tlgui.engine.models.blocks import make_network
from tlgui.engine.models.weight_files import file_name_of, find_weight_set, find_weights_file, hub_folder
from tlgui.engine.models.weights import resolve_weights
from tlgui.errors import ConfigError, WeightsMismatchError, WeightsMissingError


@pytest.fixture
def state():
    return make_network("squeezenet1_1").state_dict()


def test_a_file_is_used_whatever_its_wrapping(tmp_path, state):
    torch.save(state, tmp_path / "plain.pth")
    torch.save({"state_dict": {f"module.{k}": v for k, v in state.items()}}, tmp_path / "wrapped.pth")
    save_file({f"_orig_mod.{k}": v.half() for k, v in state.items()}, tmp_path / "half.safetensors")
    for name in ("plain.pth", "wrapped.pth", "half.safetensors"):
        resolved = resolve_weights(str(tmp_path / name), "squeezenet1_1")
        assert resolved.state.keys() == state.keys()
        assert all(v.dtype == torch.float32 for v in resolved.state.values())


def test_a_file_of_another_network_is_refused_with_what_does_not_fit(tmp_path, state):
    torch.save(state, tmp_path / "a.pth")
    with pytest.raises(WeightsMismatchError, match=r"does not fit resnet18: \d+ of \d+ layers match; .* missing"):
        resolve_weights(str(tmp_path / "a.pth"), "resnet18")


def test_a_pickle_that_would_run_code_is_refused(tmp_path):
    import pickle

    class Evil:
        def __reduce__(self):
            return (print, ("run!",))

    (tmp_path / "evil.pth").write_bytes(pickle.dumps(Evil()))
    with pytest.raises(WeightsMismatchError):
        resolve_weights(str(tmp_path / "evil.pth"), "resnet18")


def test_imagenet_weights_are_found_in_torchs_own_cache(state):
    assert find_weights_file("squeezenet1_1") is None
    with pytest.raises(WeightsMissingError, match="5 MB"):
        resolve_weights("imagenet", "squeezenet1_1")
    hub_folder().mkdir(parents=True)
    path = hub_folder() / file_name_of(find_weight_set("squeezenet1_1"))
    torch.save(state, path)
    assert find_weights_file("squeezenet1_1") == path
    assert resolve_weights("imagenet", "squeezenet1_1").name == "ImageNet (IMAGENET1K_V1)"


def test_the_hub_folder_is_torchs_own():
    from pathlib import Path

    assert hub_folder() == Path(torch.hub.get_dir()) / "checkpoints"


def test_unknown_sets_and_the_starter_elsewhere_are_refused():
    with pytest.raises(ConfigError, match="IMAGENET1K_V1"):
        resolve_weights("imagenet:NOPE", "resnet18")
    with pytest.raises(ConfigError, match="starter"):
        resolve_weights("starter", "resnet50")
    assert find_weight_set("vit_b_16", "IMAGENET1K_SWAG_E2E_V1").forbids_commercial_use


def test_a_vit_is_built_for_the_size_its_weights_expect(tmp_path):
    from tlgui.engine.models.classifier import build_classifier

    with torch.device("meta"):
        classifier = build_classifier("vit_b_16", 2, input_size_px=384)
    assert classifier.network.encoder.pos_embedding.shape[1] == 24 * 24 + 1


@pytest.mark.parametrize("name", ["squeezenet1_1", "mobilenet_v2"])
def test_real_weights_fit(shared_weights, name):
    assert resolve_weights(str(shared_weights / f"{name}.pth"), name).state
