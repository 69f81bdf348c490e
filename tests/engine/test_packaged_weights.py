"""Pretrained weights that an installed package has brought along."""

import hashlib
import sys

import pytest
import torch

from tlgui.cli import run
from tlgui.core.model_header import read_model_header
from tlgui.core.short_list import best_here, short_list
from tlgui.engine.backbones.source import make_network
from tlgui.engine.weights import packaged
from tlgui.engine.weights.packaged import PACKAGED, PackagedFile, packaged_backbones, packaged_file
from tlgui.engine.weights.resolve import resolve_weights
from tlgui.engine.weights.store import backbones_here, find_weights_file

pytest.importorskip("timm")
LITE = "timm:tf_efficientnet_lite0.in1k"
PARTS = {"conv_pw": "_expand_conv", "conv_dw": "_depthwise_conv", "conv_pwl": "_project_conv"}
FLAGS = ["--head-epochs", "1", "--schedule", "features", "--batch-size", "8", "--device", "cpu", "--precision", "fp32"]


def makers_names(state):
    """Return a network's tensors as EfficientNet-PyTorch names them, which has them in the same order."""
    named, block, place = {}, -1, None
    for name, value in state.items():
        parts = name.split(".")
        if parts[0] == "blocks":
            block += parts[1:3] != place
            place = parts[1:3]
            expands = f"blocks.{place[0]}.{place[1]}.conv_pwl.weight" in state
            part = parts[3]
            if part.startswith("bn"):
                part = f"_bn{int(part[2:]) - expands}"
            else:
                part = PARTS[part] if expands else {"conv_dw": "_depthwise_conv", "conv_pw": "_project_conv"}[part]
            named[f"_blocks.{block}.{part}.{parts[-1]}"] = value
        else:
            first = {"conv_stem": "_conv_stem", "bn1": "_bn0", "conv_head": "_conv_head", "bn2": "_bn1"}
            named[f"{first.get(parts[0], '_fc')}.{parts[-1]}"] = value
    return named


@pytest.fixture(scope="module")
def network_state():
    torch.manual_seed(5)
    return make_network(LITE).state_dict()


@pytest.fixture
def package(network_state, tmp_path, monkeypatch):
    """Install a package with weights of our own making."""
    file = tmp_path / "some_weights" / "models" / "lite.pth"
    file.parent.mkdir(parents=True)
    torch.save(makers_names(network_state), file)
    content = file.read_bytes()
    entry = PackagedFile("some_weights", "models/lite.pth", len(content), hashlib.sha256(content).hexdigest())
    monkeypatch.setitem(packaged.PACKAGED, LITE, entry)
    monkeypatch.syspath_prepend(str(tmp_path))
    return file


def test_they_are_here_and_found_without_importing_the_package(package):
    assert LITE in backbones_here()
    assert find_weights_file(LITE) == find_weights_file("timm:tf_efficientnet_lite0") == package
    assert "some_weights" not in sys.modules


def test_every_tensor_comes_to_its_place_under_timms_names(package, network_state):
    found = resolve_weights("imagenet", LITE)
    assert found.name == "timm (in1k)"
    assert found.has_last_layer
    assert found.state.keys() == network_state.keys()
    assert all(torch.equal(found.state[name], value) for name, value in network_state.items())


def test_a_file_that_was_changed_is_passed_over(package):
    content = bytearray(package.read_bytes())
    content[len(content) // 2] ^= 1
    package.write_bytes(content)
    assert packaged_file(LITE) is None
    package.unlink()
    assert packaged_backbones() == set()


def test_what_is_here_is_suggested_before_what_must_be_fetched(package):
    here = backbones_here()
    assert best_here(here, has_timm=True) == LITE
    assert best_here(here, has_timm=False) == ""
    quick = short_list(here, has_timm=True)[0]
    assert (quick.network, quick.is_here) == ("EfficientNet-Lite0", True)


def test_a_run_starts_from_them_without_any_network(package, pictures_folder, tmp_path):
    out = tmp_path / "run"
    train = ["train", str(pictures_folder), "--out", str(out), "--offline", "--backbone", "timm:tf_efficientnet_lite0"]
    assert run([*train, *FLAGS]) == 0
    assert read_model_header(out / "model.safetensors").weights == "timm (in1k)"


@pytest.mark.parametrize("flag", ["--offline", "--json"])
def test_who_has_no_others_is_told_of_them(package, pictures_folder, tmp_path, capsys, flag):
    assert run(["train", str(pictures_folder), "--out", str(tmp_path / "run"), "--backbone", "resnet50", flag]) == 2
    told = capsys.readouterr().err
    assert "hoose --backbone timm:tf_efficientnet_lite0, whose weights are on this computer" in told
    assert ("--yes" in told) == (flag != "--offline")


def test_in_tests_there_are_none_unless_wanted():
    assert packaged_backbones() == set()
    assert list(PACKAGED) == [LITE]
