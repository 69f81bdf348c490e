import dataclasses
import hashlib

import pytest
import torch
from fault_server import serving
from safetensors.torch import save_file

from tlgui.cli.sentences import sentence
from tlgui.core.errors import ConfigError, WeightsMismatchError, WeightsMissingError
from tlgui.core.sentences import english
from tlgui.engine.backbones.source import make_network
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.weights.resolve import resolve_weights
from tlgui.engine.weights.store import file_name_of, find_weight_set, find_weights_file, hub_folder


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
    with pytest.raises(
        WeightsMismatchError,
        match=r"does not fit resnet18: 0 of its 102 tensors fit, 102 are missing .* It fits squeezenet1_1",
    ):
        resolve_weights(str(tmp_path / "a.pth"), "resnet18")


def test_a_pickle_that_would_run_code_is_refused(tmp_path):
    import pickle

    class Evil:
        def __reduce__(self):
            return (print, ("run!",))

    (tmp_path / "evil.pth").write_bytes(pickle.dumps(Evil()))
    with pytest.raises(WeightsMismatchError):
        resolve_weights(str(tmp_path / "evil.pth"), "resnet18")


def test_imagenet_weights_are_found_in_torchs_own_cache(state, monkeypatch):
    assert find_weights_file("squeezenet1_1") is None
    with pytest.raises(WeightsMissingError, match="5 MB"):
        resolve_weights("imagenet", "squeezenet1_1")
    hub_folder().mkdir(parents=True)
    path = hub_folder() / file_name_of(find_weight_set("squeezenet1_1"))
    torch.save(state, path)
    monkeypatch.setattr("tlgui.engine.weights.store.hash_fitted", lambda _: True)
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
    with torch.device("meta"):
        classifier = build_classifier("vit_b_16", 2, input_size_px=384)
    assert classifier.network.encoder.pos_embedding.shape[1] == 24 * 24 + 1


@pytest.mark.parametrize("name", ["squeezenet1_1", "mobilenet_v2"])
def test_real_weights_fit(shared_weights, name):
    assert resolve_weights(str(shared_weights / f"{name}.pth"), name).state


DAMAGED = {
    "empty": b"",
    "text": b"hello world\n",
    "page": b"<html>404 not found</html>",
    "zip": b"PK\x03\x04" + bytes(40),
    "stack": b"a",
    "stack2": b"0.",
    "short": b"J\x01",
}


@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
@pytest.mark.parametrize("kind", DAMAGED)
def test_a_damaged_file_is_told_in_a_sentence(tmp_path, kind, suffix):
    path = tmp_path / f"weights{suffix}"
    path.write_bytes(DAMAGED[kind])
    with pytest.raises(WeightsMismatchError, match="'weights"):
        resolve_weights(str(path), "resnet18")


def test_a_cut_off_file_is_told_in_a_sentence(tmp_path, state):
    path = tmp_path / "cut.pth"
    torch.save(state, path)
    path.write_bytes(path.read_bytes()[:100_000])
    with pytest.raises(WeightsMismatchError, match="damaged"):
        resolve_weights(str(path), "squeezenet1_1")


@pytest.mark.parametrize("content", [{}, {"epoch": 3}, [torch.ones(2)], {1: torch.ones(2)}])
def test_a_file_without_weights_is_told_in_a_sentence(tmp_path, content):
    torch.save(content, tmp_path / "odd.pth")
    with pytest.raises(WeightsMismatchError, match="holds no weights"):
        resolve_weights(str(tmp_path / "odd.pth"), "resnet18")


def test_a_missing_file_is_told_by_its_name(tmp_path):
    with pytest.raises(WeightsMissingError, match="nowhere.pth"):
        resolve_weights(str(tmp_path / "nowhere.pth"), "resnet18")


def test_several_wrappers_are_stripped(tmp_path, state):
    torch.save({f"_orig_mod.module.{name}": value for name, value in state.items()}, tmp_path / "a.pth")
    assert resolve_weights(str(tmp_path / "a.pth"), "squeezenet1_1").state.keys() == state.keys()


@pytest.mark.slow
def test_the_old_names_in_published_files_are_understood(tmp_path):
    """torchvision's own files of DenseNet and ViT carry the layer names of older versions."""
    densenet, vit = make_network("densenet121").state_dict(), make_network("vit_b_32").state_dict()
    old_densenet = {
        name.replace("norm1", "norm.1").replace("conv2", "conv.2") if "denselayer" in name else name: value
        for name, value in densenet.items()
        if not name.endswith("num_batches_tracked")
    }
    old_vit = {name.replace("mlp.0", "mlp.linear_1").replace("mlp.3", "mlp.linear_2"): v for name, v in vit.items()}
    assert old_densenet.keys() != densenet.keys()
    assert old_vit.keys() != vit.keys()
    for backbone, old, new in (("densenet121", old_densenet, densenet), ("vit_b_32", old_vit, vit)):
        torch.save(old, tmp_path / f"{backbone}.pth")
        found = resolve_weights(str(tmp_path / f"{backbone}.pth"), backbone).state
        assert all(torch.equal(found[name], new[name]) for name in new if name in found)
        assert {name for name in new if name not in found} == {n for n in new if "num_b" in n and n not in found}
        build_classifier(backbone, 3, state=found)


def test_auxiliary_classifiers_in_a_file_are_left_out(tmp_path):
    state = make_network("googlenet").state_dict()
    torch.save(state | {"aux1.fc1.weight": torch.ones(2), "aux2.fc1.weight": torch.ones(2)}, tmp_path / "a.pth")
    assert resolve_weights(str(tmp_path / "a.pth"), "googlenet").state.keys() == state.keys()


def test_missing_imagenet_weights_name_the_three_doors():
    with pytest.raises(WeightsMissingError) as caught:
        resolve_weights("imagenet", "resnet18")
    in_the_terminal = sentence(caught.value.hint)
    assert all(door in in_the_terminal for door in ("--yes", "--weights FILE", "--weights none"))
    elsewhere = english(caught.value.hint)
    assert "--" not in elsewhere
    assert all(door in elsewhere for door in ("Download", "weights file", "random"))


def test_the_starter_is_used_when_it_is_shipped_and_missed_otherwise(tmp_path, monkeypatch):
    monkeypatch.setattr("tlgui.engine.weights.store.resources_dir", lambda: tmp_path)
    with pytest.raises(WeightsMissingError, match="starter"):
        resolve_weights("starter", "resnet18")
    (tmp_path / "starter").mkdir()
    state = make_network("resnet18").state_dict()
    save_file(state, tmp_path / "starter" / "starter_resnet18.safetensors")
    assert resolve_weights("starter", "resnet18").state.keys() == state.keys()


def test_weights_are_fetched_only_when_agreed_and_then_kept(tmp_path, monkeypatch, state):
    torch.save(state, tmp_path / "served.pth")
    content = (tmp_path / "served.pth").read_bytes()
    with serving(content) as server:
        url = f"{server.address}/net-{hashlib.sha256(content).hexdigest()[:8]}.pth"
        served = dataclasses.replace(find_weight_set("squeezenet1_1"), url=url)
        monkeypatch.setattr("tlgui.engine.weights.store.find_weight_set", lambda *_: served)
        with pytest.raises(WeightsMissingError):
            resolve_weights("imagenet", "squeezenet1_1")
        assert server.ranges == [], "no connection before the yes"
        seen = []
        resolved = resolve_weights(
            "imagenet", "squeezenet1_1", allow_download=True, on_progress=lambda *counts: seen.append(counts)
        )
        assert resolved.state.keys() == state.keys()
        assert seen[-1] == (len(content), len(content))
        resolve_weights("imagenet", "squeezenet1_1", allow_download=True)
        assert len(server.ranges) == 1


def test_a_damaged_file_in_torchs_cache_is_not_used(state):
    hub_folder().mkdir(parents=True)
    path = hub_folder() / file_name_of(find_weight_set("squeezenet1_1"))
    torch.save(state, path)
    with pytest.raises(WeightsMissingError, match="damaged"):
        resolve_weights("imagenet", "squeezenet1_1")


def test_a_file_called_after_its_backbone_is_used_and_named(tmp_path, state, monkeypatch):
    monkeypatch.setenv("TLGUI_WEIGHTS_DIR", str(tmp_path))
    save_file(state, tmp_path / "squeezenet1_1.SAFETENSORS")
    resolved = resolve_weights("imagenet", "squeezenet1_1")
    assert resolved.state.keys() == state.keys()
    assert resolved.name == "file squeezenet1_1.SAFETENSORS"
