"""timm's weights from the Hugging Face Hub, as the engine and the command line fetch them."""

import json
import subprocess
import sys

import pytest
import torch
from fault_server import serving_hub
from safetensors.torch import save

from tlgui.cli import run
from tlgui.core.backbones import find_backbone
from tlgui.core.errors import DownloadError, WeightsMismatchError, WeightsMissingError
from tlgui.core.model_header import read_model_header
from tlgui.core.sentences import english
from tlgui.engine.backbones.source import make_network
from tlgui.engine.weights.resolve import resolve_weights
from tlgui.engine.weights.store import WeightsState, backbones_here, find_weights_file, weights_states, where_from
from tlgui.paths import data_dir

timm = pytest.importorskip("timm")
VIT, FEW_LICENCES = "timm:test_vit.r160_in1k", "timm:convnextv2_atto.fcmae"
REPOSITORY = "timm/test_vit.r160_in1k"
FLAGS = ["--head-epochs", "1", "--schedule", "features", "--batch-size", "8", "--device", "cpu", "--precision", "fp32"]


def bytes_of(name):
    torch.manual_seed(3)
    return save({key: value.contiguous() for key, value in make_network(name).state_dict().items()})


@pytest.fixture(scope="module")
def published():
    return bytes_of(VIT)


@pytest.fixture
def hub(published, monkeypatch):
    with serving_hub(published, REPOSITORY) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.address)
        yield server


def test_they_come_once_are_kept_under_timms_name_and_found_again(hub, published):
    with pytest.raises(WeightsMissingError, match="Download them"):
        resolve_weights("imagenet", VIT)
    assert hub.questions == [], "nothing is asked before the person has agreed"
    assert resolve_weights("imagenet", VIT, allow_download=True).weight_set == "r160_in1k"
    path = data_dir() / "weights" / "test_vit.r160_in1k.safetensors"
    assert find_weights_file(VIT) == path
    assert path.read_bytes() == published
    assert VIT in backbones_here()
    resolve_weights("imagenet", VIT, allow_download=True)
    assert len(hub.questions) == 2


def test_weights_of_another_network_are_refused_by_names_and_shapes(monkeypatch):
    content = bytes_of("timm:test_resnet.r160_in1k")
    with serving_hub(content, REPOSITORY) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.address)
        with pytest.raises(WeightsMismatchError, match=r"does not fit timm:test_vit\.r160_in1k"):
            resolve_weights("imagenet", VIT, allow_download=True)


def test_a_file_twice_the_size_that_was_agreed_to_is_not_begun(monkeypatch):
    with serving_hub(bytes(14_000_000), REPOSITORY) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.address)
        with pytest.raises(DownloadError, match="should not be more than"):
            resolve_weights("imagenet", VIT, allow_download=True)


def test_whether_they_can_be_fetched_follows_the_persons_word(monkeypatch):
    backbone = find_backbone(VIT)
    assert weights_states([backbone]) == {VIT: WeightsState.TO_FETCH}
    assert weights_states([backbone], is_offline=True) == {VIT: WeightsState.NOT_HERE}
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.delenv("TLGUI_KEEPS_HUB_OFFLINE", raising=False)
    assert weights_states([backbone]) == {VIT: WeightsState.NOT_HERE}


def test_before_anything_is_fetched_source_folder_and_licence_are_said(monkeypatch):
    said = english(*where_from(find_backbone(VIT).default_weights))
    assert f"from huggingface.co ({REPOSITORY}), into '{data_dir() / 'weights'}'. Licence: Apache 2.0." in said
    assert "forbids commercial use: CC BY-NC 4.0" in english(*where_from(find_backbone(FEW_LICENCES).default_weights))
    assert "download.pytorch.org" in english(*where_from(find_backbone("resnet18").default_weights))
    monkeypatch.setenv("HF_ENDPOINT", "https://mirror.example")
    assert "from mirror.example" in english(*where_from(find_backbone(VIT).default_weights))


def test_the_command_line_fetches_with_yes_and_says_what_it_does(hub, pictures_folder, tmp_path, capsys):
    flags = [*FLAGS, "--backbone", "timm:test_vit", "--out", str(tmp_path / "run")]
    assert run(["train", str(pictures_folder), *flags]) == 2
    told = capsys.readouterr().err
    assert "Download them with --yes" in told
    assert hub.questions == []
    assert run(["train", str(pictures_folder), *flags, "--yes"]) == 0
    told = capsys.readouterr().err
    assert f"({REPOSITORY}), into '{data_dir() / 'weights'}'. Licence: Apache 2.0." in told
    assert (tmp_path / "run" / "model.safetensors").exists()


def test_a_gated_set_ends_a_run_with_what_to_do(hub, pictures_folder, tmp_path, capsys):
    hub.token = "hf_mine"
    flags = [*FLAGS, "--backbone", "timm:test_vit", "--out", str(tmp_path / "run"), "--yes"]
    assert run(["train", str(pictures_folder), *flags]) == 2
    told = capsys.readouterr().err
    assert "only to people who have agreed to its terms (401)" in told
    assert "sign in and agree" in told


@pytest.mark.slow
def test_timm_itself_tries_no_connection():
    code = (
        "import socket\n"
        "from tlgui.engine.backbones.timm_source import load_timm\n"
        "tried = []\n"
        "socket.socket.connect = lambda _self, address: tried.append(address)\n"
        "socket.getaddrinfo = lambda *address, **_: tried.append(address) or []\n"
        "timm = load_timm()\n"
        "timm.list_models(pretrained=True); timm.create_model('test_vit')\n"
        "try: timm.create_model('test_vit', pretrained=True)\n"
        "except Exception as error: print(type(error).__name__)\n"
        "print(tried)\n"
        "import huggingface_hub.constants as hub\n"
        "print(hub.HF_HUB_OFFLINE, hub.HF_HUB_DISABLE_TELEMETRY)"
    )
    command = [sys.executable, "-c", code]
    error, tried, kept = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    assert error, "it wanted to fetch"
    assert tried == "[]"
    assert kept == "True True"


# Any repository by its name

MOTHS = "a-school/moths"
CONFIG = json.dumps(
    {
        "architecture": "test_vit",
        "pretrained_cfg": {"mean": [0.4] * 3, "std": [0.2] * 3, "crop_pct": 0.9, "interpolation": "bilinear"},
    }
).encode()


@pytest.fixture
def school(published, monkeypatch):
    with serving_hub(published, MOTHS) as server:
        server.config, server.licence = CONFIG, "cc-by-nc-sa-4.0"
        monkeypatch.setenv("HF_ENDPOINT", server.address)
        yield server


def learn_moths(pictures_folder, out, *flags):
    return run(["train", str(pictures_folder), "--out", str(out), "--weights", f"hub:{MOTHS}", *FLAGS, *flags])


def test_a_repository_named_by_the_person_is_told_fetched_and_learned_from(school, pictures_folder, tmp_path, capsys):
    assert learn_moths(pictures_folder, tmp_path / "run", "--yes") == 0
    told = capsys.readouterr().err
    assert f"The weights of {MOTHS}" in told
    assert "Their licence forbids commercial use: CC BY-NC-SA 4.0." in told
    header = read_model_header(tmp_path / "run" / "model.safetensors")
    assert (header.backbone, header.preprocessing["mean"]) == (VIT, [0.4, 0.4, 0.4])
    assert header.weights == f"Hugging Face Hub ({MOTHS}, commit {school.COMMIT[:8]})"
    n_asked = len(school.questions)
    assert learn_moths(pictures_folder, tmp_path / "again", "--offline") == 0, "they are kept"
    assert len(school.questions) == n_asked


def test_without_a_yes_nothing_of_a_repository_is_fetched(school, pictures_folder, tmp_path, capsys):
    assert learn_moths(pictures_folder, tmp_path / "run") == 2
    assert "Agree to the download with --yes" in capsys.readouterr().err
    assert [method for method, _, _ in school.questions] == ["GET"], "only the description"
    assert learn_moths(pictures_folder, tmp_path / "run", "--offline") == 2
    assert len(school.questions) == 1


def test_a_name_that_is_no_repository_is_refused(pictures_folder, tmp_path, capsys):
    assert run(["train", str(pictures_folder), "--out", str(tmp_path / "run"), "--weights", "hub:moths"]) == 2
    assert "hub:OWNER/NAME" in capsys.readouterr().err
