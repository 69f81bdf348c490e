"""Files of weights that are damaged, odd or of another kind: one sentence, and nothing in them is run."""

import argparse
import io
import json
import os
import pickle
import random
import struct
import zipfile

import pytest
import torch
from safetensors.torch import save_file

from tlgui.core.errors import TlguiError, WeightsMismatchError, WeightsMissingError
from tlgui.engine.backbones.source import make_network
from tlgui.engine.weights.reading import read_state
from tlgui.engine.weights.resolve import recognise_file, resolve_weights

ONES = {"fc.weight": torch.ones(3, 4)}


@pytest.fixture
def state():
    return make_network("squeezenet1_1").state_dict()


def refused(path):
    with pytest.raises(TlguiError) as caught:
        read_state(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("name", ["a.pth", "a.PTH", "a.pt", "a.bin", "a.safetensors", "a"])
def test_the_content_counts_and_not_the_suffix(tmp_path, name):
    for save in (torch.save, save_file):
        save(ONES, tmp_path / "kept")
        os.replace(tmp_path / "kept", tmp_path / name)
        assert read_state(tmp_path / name)["fc.weight"].shape == (3, 4)


@pytest.mark.parametrize(
    "content",
    [
        {"model": {"state_dict": ONES}},
        {"state_dict": {"model": ONES}, "epoch": 3},
        {"fc._orig_mod.weight": torch.ones(3, 4)},
        {"_orig_mod.module.fc.weight": torch.ones(3, 4), "n_averaged": torch.tensor(3)},
        {"model": {"backbone.fc.weight": torch.ones(3, 4), "epoch": 7}},
    ],
)
def test_wrappings_are_taken_off(tmp_path, content):
    torch.save(content, tmp_path / "a.pth")
    assert list(read_state(tmp_path / "a.pth")) == ["fc.weight"]


def test_a_checkpoint_within_itself_comes_to_an_end(tmp_path):
    content = {}
    content["model"] = content
    torch.save(content, tmp_path / "a.pth")
    assert "holds no weights" in refused(tmp_path / "a.pth")


def test_two_tensors_of_one_name_are_refused(tmp_path):
    torch.save({"fc.weight": torch.ones(2), "module.fc.weight": torch.ones(2)}, tmp_path / "a.pth")
    assert "holds 'fc.weight' twice" in refused(tmp_path / "a.pth")


@pytest.mark.parametrize("is_zip", [True, False])
def test_more_than_weights_is_refused_with_how_to_save_only_these(tmp_path, is_zip):
    """The checkpoints of torchvision's own training script are so."""
    content = {"model": ONES, "args": argparse.Namespace(epochs=3)}
    torch.save(content, tmp_path / "a.pth", _use_new_zipfile_serialization=is_zip)
    told = refused(tmp_path / "a.pth")
    assert "holds more than weights (argparse.Namespace)" in told
    assert "torch.save(model.state_dict()" in told


def test_a_program_of_torchscript_is_named(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.pt", "w") as archive:
        archive.writestr("net/constants.pkl", b"")
    assert "TorchScript" in refused(tmp_path / "a.pt")


def test_a_trained_model_of_our_own_is_sent_to_the_predict_page(tmp_path):
    save_file(ONES, tmp_path / "model.safetensors", metadata={"tlgui": "{}"})
    told = refused(tmp_path / "model.safetensors")
    assert "a model that tlgui has trained" in told
    assert "as a model" in told


ODD = {
    "sparse": (lambda: torch.eye(3).to_sparse(), "not a plain block"),
    "csr": (lambda: torch.eye(3).to_sparse_csr(), "not a plain block"),
    "meta": (lambda: torch.empty(3, device="meta"), "has no numbers"),
    "expanded": (lambda: torch.ones(1).expand(1_000_000_000), "repeats a few numbers"),
    "complex": (lambda: torch.ones(2, dtype=torch.complex64), "complex"),
    "quantised": (lambda: torch.quantize_per_tensor(torch.ones(3), 0.1, 0, torch.qint8), "quantised"),
    "nested": (lambda: torch.nested.nested_tensor([torch.ones(2), torch.ones(3)]), "not a plain block"),
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", ODD)
def test_odd_tensors_are_refused(tmp_path, kind):
    make, word = ODD[kind]
    torch.save({"fc.weight": make()}, tmp_path / "a.pth")
    assert word in refused(tmp_path / "a.pth")


@pytest.mark.parametrize(
    ("value", "word"),
    [(float("nan"), "not numbers"), (float("inf"), "not numbers"), (None, "whole numbers")],
)
def test_numbers_that_nobody_can_compute_with_are_refused(tmp_path, state, value, word):
    name = "features.0.weight"
    state[name] = torch.ones_like(state[name], dtype=torch.int32) if value is None else state[name] * value
    torch.save(state, tmp_path / "a.pth")
    for use in (recognise_file, lambda path: resolve_weights(str(path), "squeezenet1_1")):
        with pytest.raises(WeightsMismatchError, match=f"'{name}' in 'a.pth' holds .*{word}"):
            use(tmp_path / "a.pth")


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.pth", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", pickle.dumps({}))
        archive.writestr("archive/data/0", bytes(30_000_000))
    assert "would unpack to 30 MB" in refused(tmp_path / "a.pth")


def test_a_header_that_promises_more_than_is_there_is_told(tmp_path):
    header = json.dumps({"fc.weight": {"dtype": "F32", "shape": [10**9], "data_offsets": [0, 4 * 10**9]}}).encode()
    (tmp_path / "a.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + bytes(100))
    assert "incomplete" in refused(tmp_path / "a.safetensors")
    (tmp_path / "b.safetensors").write_bytes(struct.pack("<Q", 10**6) + header)
    assert "incomplete" in refused(tmp_path / "b.safetensors")


@pytest.mark.parametrize(
    "header", [b"{" * 5000, b'{"a": 3}', b'{"a": {"data_offsets": []}}', b'{"__metadata__": 3}', b"{\xff}"]
)
def test_an_odd_header_is_told(tmp_path, header):
    (tmp_path / "a.safetensors").write_bytes(struct.pack("<Q", len(header)) + header)
    assert "damaged" in refused(tmp_path / "a.safetensors")


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "is empty"),
        (b"\n<!DOCTYPE html><html>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS"),
        (b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.\x80\x02M\xe9\x03.", "damaged"),
    ],
)
def test_what_is_often_met_in_place_of_weights_is_named(tmp_path, content, word):
    (tmp_path / "a.pth").write_bytes(content)
    assert word in refused(tmp_path / "a.pth")


def test_a_name_of_any_length_and_kind_stands_in_one_line(tmp_path):
    torch.save({"a\nb" + "x" * 5000: torch.ones(2)}, tmp_path / "a.pth")
    with pytest.raises(WeightsMismatchError) as caught:
        resolve_weights(str(tmp_path / "a.pth"), "squeezenet1_1")
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 600


def test_places_where_no_file_can_be_read_are_told(tmp_path, monkeypatch):
    for name in ("x" * 300 + ".pth", "a\0b.pth", "nowhere.pth"):
        with pytest.raises((WeightsMissingError, WeightsMismatchError)):
            read_state(tmp_path / name)
    assert "is a folder" in refused(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert "not an ordinary file" in refused(tmp_path / "pipe")

    def forbidden(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.stat", forbidden)
    assert "cannot be read: Permission denied" in refused(tmp_path / "a.pth")


def damaged(data, rng):
    """Return a file's bytes with what copying, disks and strangers do to them."""
    spot = rng.choice((0, max(0, len(data) - 3000), rng.randrange(len(data))))
    place = min(spot + rng.randrange(3000), len(data) - 1)
    broken = bytearray(data)
    kind = rng.randrange(4)
    if kind == 0:
        return broken[:place]
    if kind == 1:
        del broken[place : place + 4]
    elif kind == 2:
        broken[place:place] = rng.randbytes(4)
    else:
        for _ in range(8):
            broken[min(place + rng.randrange(60), len(data) - 1)] = rng.randrange(256)
    return broken


@pytest.mark.parametrize("kind", ["zip", "legacy", "safetensors"])
def test_broken_bytes_give_nothing_but_our_own_errors(tmp_path, kind):
    state = {f"layer{n}.weight": torch.randn(8, 8) for n in range(12)}
    path = tmp_path / "a.pth"
    if kind == "safetensors":
        save_file(state, path)
    else:
        torch.save(state, path, _use_new_zipfile_serialization=kind == "zip")
    data, rng = path.read_bytes(), random.Random(0)
    told = []
    for _ in range(150):
        path.write_bytes(damaged(data, rng))
        try:
            read_state(path)
        except TlguiError as error:
            told.append(str(error))
    assert len(told) > 40
    assert not [sentence for sentence in told if "\n" in sentence]


def test_reading_says_nothing_on_its_own(tmp_path, capfd):
    buffer = io.BytesIO()
    torch.save(ONES, buffer)
    (tmp_path / "a.pth").write_bytes(buffer.getvalue()[:-30])
    refused(tmp_path / "a.pth")
    assert capfd.readouterr() == ("", "")
