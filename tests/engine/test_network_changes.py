"""What a run did to its network: changes equal those computed by hand, frozen is exactly 0, filters share a scale."""

import io
import json
import shutil

import numpy as np
import pytest
import torch
from damaged_models import GOOD
from families import EACH_FAMILY
from PIL import Image

from tlgui.core.backbones import find_backbone, load_catalogue
from tlgui.core.events import PhaseStarted
from tlgui.core.messages import Message
from tlgui.core.model_header import read_model_header
from tlgui.core.network_changes import changes_sentences, changes_to_json, read_changes
from tlgui.core.run_folder import RunFolder
from tlgui.core.sentences import english
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.results.first_filters import first_filters, first_layer
from tlgui.engine.results.network_changes import changes_of, measure_changes, relative_change
from tlgui.engine.runs.run import train
from tlgui.engine.training.best_keeper import BestKeeper


def smallest_of(family):
    return min((b for b in load_catalogue().values() if b.family == family), key=lambda b: b.n_parameters).name


def pixels(png):
    return np.asarray(Image.open(io.BytesIO(png))).astype(float)


def phase(first_epoch, *blocks):
    return PhaseStarted(0, "head", 1, blocks, (), dict.fromkeys(blocks, 0.1), first_epoch)


@pytest.fixture(scope="module")
def header():
    return read_model_header(GOOD)


@pytest.fixture(scope="module")
def tuned(tmp_path_factory):
    """A run whose head learned first and then its last block too; these tests only read it."""
    from conftest import make_folder

    from tlgui.core.config import AUGMENT_PRESETS, TrainConfig

    root = tmp_path_factory.mktemp("tuned")
    config = TrainConfig(
        backbone="resnet18", weights="starter", head_solver="optimizer", phases="head:1,2:1",
        finetune_learning_rate=1e-3, batch_size=8, augment=AUGMENT_PRESETS["none"], device="cpu", precision="fp32",
    )  # fmt: skip
    train(config, scan_folder(make_folder(root / "shapes", n_per_class=8)), out=root / "run", on_event=lambda _e: None)
    return root / "run"


def test_a_change_is_the_length_of_the_difference_by_the_length_before():
    before, after = torch.tensor([3.0, 4.0]), torch.tensor([3.0, 4.5])
    assert relative_change([(before, after)]) == pytest.approx(0.1)
    one, other = torch.ones(16), torch.ones(16) * 1.5
    assert relative_change([(before, before), (one, other)]) == pytest.approx((4 / 41) ** 0.5)
    assert relative_change([(before, before.clone())]) == 0
    assert relative_change([]) is None
    assert relative_change([(torch.zeros(2), one[:2])]) is None


def test_a_block_that_was_frozen_did_not_move_and_one_that_learned_moved_as_computed_by_hand(header):
    before = build_classifier("resnet18", 2, seed=0).eval()
    after = {name: value.clone() for name, value in before.state_dict().items()}
    after["network.layer4.1.conv2.weight"] += 0.01
    after["network.layer4.1.bn2.running_mean"] += 5
    changes = measure_changes(before, after, header, [phase(1, "stage4", "head")])
    block = {one.name: one for one in changes.blocks}
    assert [name for name, one in block.items() if one.has_moved] == ["stage4"]
    assert [name for name, one in block.items() if one.has_learned] == ["stage4", "head"]
    n, length = 512 * 512 * 9, sum(float(p.detach().double().square().sum()) for p in before.parameters_of("stage4"))
    assert block["stage4"].change == pytest.approx((n * 0.01**2 / length) ** 0.5, rel=1e-4)
    assert block["stage4"].statistics > 1
    assert block["stage3"].statistics == 0
    assert block["head"].statistics is None
    assert changes.filters.change == 0
    assert changes.filters.before == changes.filters.after


def test_what_moved_though_it_was_frozen_shows_that_the_run_began_elsewhere(header):
    before = build_classifier("squeezenet1_1", 2, seed=0).eval()
    other = build_classifier("squeezenet1_1", 2, seed=1).state_dict()
    found = measure_changes(before, other, header, [phase(1, "head")])
    assert isinstance(found, Message)
    assert "blocks that were frozen differ" in english(found)
    unknown = measure_changes(before, other, header, [])
    assert all(block.has_learned for block in unknown.blocks)


def test_blocks_that_began_to_learn_after_the_kept_epoch_are_counted(header):
    before = build_classifier("squeezenet1_1", 2, seed=0).eval()
    phases = [phase(1, "head"), phase(header.best_epoch + 1, "stage3", "head")]
    changes = measure_changes(before, before.state_dict(), header, phases)
    assert changes.n_unfrozen_later == 1
    told = english(*changes_sentences(changes))
    assert "Only the head learned" in told
    assert "1 more block began to learn only after the best epoch" in told


@pytest.mark.parametrize("family", EACH_FAMILY)
def test_every_family_has_a_first_layer_whose_filters_are_shown(family):
    network = build_classifier(smallest_of(family), 2, seed=0).network
    layer = network.get_submodule(first_layer(network))
    assert layer.in_channels == 3
    after = {f"network.{name}": value.clone() for name, value in network.state_dict().items()}
    after[f"network.{first_layer(network)}.weight"][3] *= 3
    filters = first_filters(network, after)
    assert (filters.height, filters.width) == layer.kernel_size
    assert filters.n_filters == len(layer.weight)
    assert filters.n_shown == min(64, filters.n_filters)
    assert filters.is_colour
    assert filters.change > 0
    before_px, after_px = pixels(filters.before), pixels(filters.after)
    n_rows = -(-filters.n_shown // filters.columns)
    assert before_px.shape == after_px.shape == (n_rows * filters.height, filters.columns * filters.width, 3)
    tile = np.s_[: filters.height, 3 * filters.width : 4 * filters.width]
    # The filter that grew threefold is at full scale after, and a third of it before; the others are the same.
    assert np.abs(after_px[tile] - 127.5).max() == 127.5
    assert np.allclose(before_px[tile] - 127.5, (after_px[tile] - 127.5) / 3, atol=0.6)
    after_px[tile] = before_px[tile] = 0
    assert (after_px == before_px).all()


def test_the_filters_that_moved_most_are_shown_in_their_order():
    network = build_classifier("convnext_tiny", 2, seed=0).network
    name = first_layer(network)
    after = {f"network.{name}.weight": network.get_submodule(name).weight.detach().clone()}
    after[f"network.{name}.weight"][90] = 0
    filters = first_filters(network, after)
    assert (filters.n_filters, filters.n_shown) == (96, 64)
    last = pixels(filters.after)[-filters.height :, -filters.width :]
    assert set(np.unique(last)) == {128}  # zero is mid grey
    assert np.ptp(pixels(filters.before)[-filters.height :, -filters.width :]) > 100


def test_a_run_keeps_what_it_did_to_its_network(tuned):
    changes = read_changes(RunFolder(tuned).changes)
    model, header, _ = load_model(RunFolder(tuned).model)
    assert changes.model == header.identity
    assert changes.started_from == "starter"
    by_name = {block.name: block for block in changes.blocks}
    assert tuple(by_name) == model.block_names
    last, *others = changes.base[::-1]
    assert header.best_epoch == 2
    assert 0 < last.change < 1
    assert last.has_learned
    assert [block.change for block in others] == [0] * len(others)
    assert not any(block.has_learned for block in others)
    assert "only the last block learned" in english(*changes_sentences(changes))
    assert "The filters of the first layer are as they were." in english(*changes_sentences(changes))


def test_a_run_without_the_record_is_measured_anew_and_gives_the_same(tuned, tmp_path):
    run = shutil.copytree(tuned, tmp_path / "run")
    kept = read_changes(RunFolder(run).changes)
    RunFolder(run).changes.unlink()
    assert changes_of(RunFolder(run).model) == kept
    RunFolder(run).changes.write_text("rubbish")
    assert changes_of(RunFolder(run).model) == kept
    other = changes_to_json(kept) | {"model": "another"}
    RunFolder(run).changes.write_text(json.dumps(other))
    assert changes_of(RunFolder(run).model) == kept


def test_a_model_away_from_its_run_is_known_by_its_changes_alone(tuned, tmp_path):
    alone = shutil.copy(RunFolder(tuned).model, tmp_path / "alone.safetensors")
    assert [block.change for block in changes_of(alone).blocks] == [
        block.change for block in read_changes(RunFolder(tuned).changes).blocks
    ]


def test_weights_that_are_gone_are_told(tuned, tmp_path, monkeypatch):
    run = shutil.copytree(tuned, tmp_path / "run")
    RunFolder(run).changes.unlink()
    monkeypatch.setattr("tlgui.engine.weights.resolve.starter_file", lambda: None)
    found = changes_of(RunFolder(run).model)
    assert isinstance(found, Message)
    assert "cannot be had: This version comes without" in english(found)


@pytest.mark.parametrize(
    ("schedule", "words"),
    [("features", "Only the head learned"), ("scratch", "All 4 blocks below the head learned")],
)
def test_a_random_network_is_told_from_its_seed(pictures_folder, quick_config, tmp_path, schedule, words):
    config = quick_config.replace(schedule=schedule, backbone="squeezenet1_1")
    train(config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=lambda _event: None)
    changes = read_changes(RunFolder(tmp_path / "run").changes)
    assert changes.is_from_random
    told = english(*changes_sentences(changes))
    assert words in told
    assert told.startswith("This network began with random weights")
    RunFolder(tmp_path / "run").changes.unlink()
    assert changes_of(RunFolder(tmp_path / "run").model) == changes


def test_a_network_of_timm_is_measured_too(header):
    pytest.importorskip("timm")
    backbone = "timm:vit_tiny_patch16_224.augreg_in21k_ft_in1k"
    before = build_classifier(backbone, 2, seed=0).eval()
    after = {name: value.clone() for name, value in before.state_dict().items()}
    after["network.blocks.11.mlp.fc2.weight"] *= 1.1
    changes = measure_changes(before, after, header, [])
    assert [block.name for block in changes.blocks if block.has_moved] == [find_backbone(backbone).blocks[-1]]
    assert (changes.filters.layer, changes.filters.height) == ("patch_embed.proj", 16)


def test_the_keeper_of_the_best_weights_gives_them(header):
    assert BestKeeper(build_classifier("squeezenet1_1", 2), lambda _weights, _done: True).weights == {}
