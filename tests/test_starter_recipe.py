"""The recipe of the starter network: what it draws, and that a broken-off run goes on as if nothing had happened."""

import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from tlgui.engine.weights.resolve import resolve_weights

RECIPE = Path(__file__).parent.parent / "resources" / "starter"
CPU = torch.device("cpu")


@pytest.fixture
def recipe(monkeypatch):
    monkeypatch.syspath_prepend(str(RECIPE))
    import pretrain

    yield pretrain
    for name in ("pretrain", "programs"):
        sys.modules.pop(name, None)


def test_every_class_draws_a_picture_with_something_on_it(recipe):
    programs = recipe.Programs.make(0, CPU)
    for first in range(0, recipe.N_CLASSES, 200):
        labels = torch.arange(first, first + 200)
        pictures = recipe.draw(programs, labels, 32, torch.Generator().manual_seed(1))
        assert pictures.shape == (200, 3, 32, 32)
        assert pictures.min() >= 0
        assert pictures.max() <= 1
        assert pictures.isfinite().all()
        assert (pictures.std((1, 2, 3)) > 0.01).all()


def test_the_same_number_draws_the_same_pictures_and_another_one_others(recipe):
    programs = recipe.Programs.make(0, CPU)
    labels = torch.arange(0, recipe.N_CLASSES, 40)
    drawn = [recipe.draw(programs, labels, 32, torch.Generator().manual_seed(seed)) for seed in (3, 3, 4)]
    assert torch.equal(drawn[0], drawn[1])
    assert not torch.equal(drawn[0], drawn[2])


def test_a_run_broken_off_goes_on_to_the_same_weights_and_the_file_fits(recipe, tmp_path):
    plan = recipe.Recipe(n_steps=3, batch_size=8, sizes_px=((0.0, 32), (0.6, 48)), peak_rate=1e-3)
    whole = recipe.Pretraining(plan, CPU, tmp_path)
    whole.go()
    (tmp_path / "checkpoint.pt").unlink()
    part = recipe.Pretraining(plan, CPU, tmp_path)
    part._learn()
    part._step = 1
    part._save(0.0)
    resumed = recipe.Pretraining(plan, CPU, tmp_path)
    resumed.go()
    for name, value in whole.network.state_dict().items():
        assert torch.equal(value, resumed.network.state_dict()[name]), name
    recipe.write_starter(resumed.network, tmp_path / "starter.safetensors")
    assert (tmp_path / "starter.safetensors").stat().st_size < 24e6
    assert load_file(tmp_path / "starter.safetensors")["conv1.weight"].dtype == torch.float16
    assert resolve_weights(str(tmp_path / "starter.safetensors"), "resnet18").state["fc.weight"].shape == (1000, 512)


def test_another_recipe_does_not_go_on_with_this_ones_checkpoint(recipe, tmp_path):
    plan = recipe.Recipe(n_steps=1, batch_size=4, sizes_px=((0.0, 32),), peak_rate=1e-3)
    recipe.Pretraining(plan, CPU, tmp_path).go()
    other = recipe.Recipe(n_steps=2, batch_size=4, sizes_px=((0.0, 32),), peak_rate=1e-3)
    with pytest.raises(SystemExit, match="another recipe"):
        recipe.Pretraining(other, CPU, tmp_path)


def test_a_longer_run_begins_with_an_earlier_result(recipe, tmp_path):
    plan = recipe.Recipe(n_steps=1, batch_size=4, sizes_px=((0.0, 32),), peak_rate=1e-3)
    first = recipe.Pretraining(plan, CPU, tmp_path)
    recipe.write_starter(first.network, tmp_path / "first.safetensors")
    (tmp_path / "again").mkdir()
    again = recipe.Pretraining(recipe.RECIPES["longer"], CPU, tmp_path / "again", start=tmp_path / "first.safetensors")
    fresh = recipe.Pretraining(recipe.RECIPES["longer"], CPU, tmp_path / "again")
    begun = again.network.state_dict()["conv1.weight"]
    assert torch.allclose(begun, first.network.state_dict()["conv1.weight"], atol=1e-3)
    assert not torch.allclose(begun, fresh.network.state_dict()["conv1.weight"], atol=1e-3)
