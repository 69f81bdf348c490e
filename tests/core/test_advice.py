"""The classic table: each cell has its advice and its reason, and what was measured stands in it."""

from pathlib import Path

import pytest

from tlgui.core.advice import (
    FEW_PER_CLASS,
    SIMILAR_FROM,
    Advice,
    Domain,
    Similarity,
    advice_messages,
    advise,
    domain_of_weights,
)
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.draft_state import state_of, with_changes
from tlgui.core.phase_list import parse_phases
from tlgui.core.schedule import plan_phases
from tlgui.core.sentences import english
from tlgui.core.suggestions import Facts

SIMILAR, DIFFERENT = Similarity(110, 120), Similarity(50, 120)
BLOCKS = ("stem", "stage1", "stage2", "stage3", "stage4", "head")


def dataset(per_class):
    pictures = tuple(Picture(Path(f"/p/{k}/{n}.png"), k) for k in range(3) for n in range(per_class))
    return Dataset(Path("/p"), ("a", "b", "c"), pictures, (), n_found=len(pictures))


FEW, MANY = dataset(60), dataset(400)


def words(advice: Advice) -> str:
    return english(*advice_messages(advice))


def advised(data, similarity):
    return advise(TrainConfig(backbone="resnet18"), data, similarity.domain, similarity)


def test_similar_and_few_trains_the_head_alone():
    advice = advised(FEW, SIMILAR)
    assert advice.changes == {"schedule": "features", "phases": "auto"}
    text = words(advice)
    assert "much like those that resnet18 learned from" in text
    assert "of 120 pictures it is surer of 92% whole than cut into 49 pieces" in text
    assert f"from {SIMILAR_FROM:.0%} on they count as similar" in text
    assert f"There are few to learn from: {advice.n_train}" in text
    assert f"fewer than {FEW_PER_CLASS}" in text
    assert "train the head alone and keep the rest frozen" in text


def test_similar_and_many_lets_everything_learn_after_the_head():
    advice = advised(MANY, SIMILAR)
    assert advice.changes == {"schedule": "finetune", "phases": "auto"}
    assert "There are many to learn from" in words(advice)
    assert "the whole network, gently" in words(advice)


def test_different_and_few_keeps_the_lower_half_frozen():
    advice = advised(FEW, DIFFERENT)
    config = with_changes(state_of(TrainConfig(backbone="resnet18")), advice.changes, Facts()).config
    head, upper = plan_phases(config, BLOCKS)
    assert head.learning_blocks == ("head",)
    assert upper.learning_blocks == ("stage2", "stage3", "stage4", "head")
    assert (advice.n_frozen, advice.n_blocks) == (2, 6)
    assert [phase.n_epochs for phase in parse_phases(config.phases)] == [config.head_epochs, config.finetune_epochs]
    assert "unlike those that resnet18 learned from" in words(advice)
    assert "keep the lower 2 of 6 blocks frozen" in words(advice)


def test_different_and_many_lets_everything_learn():
    advice = advised(MANY, DIFFERENT)
    assert advice.changes == {"schedule": "finetune", "phases": "auto"}
    assert "still a better start than random ones" in words(advice)


@pytest.mark.parametrize("data", [FEW, MANY])
@pytest.mark.parametrize(
    ("domain", "told"),
    [
        (Domain.DRAWINGS, "learned from drawings"),
        (Domain.NOTHING, "Random weights have seen no picture"),
        (Domain.UNKNOWN, "could not be measured"),
    ],
)
def test_what_is_not_measured_is_said_so(data, domain, told):
    text = words(advise(TrainConfig(backbone="resnet18"), data, domain))
    assert told in text
    assert "Measured" not in text
    assert "not in yours" not in text
    assert ("few" if data is FEW else "many") in text


def test_random_weights_learn_everything_from_the_start_and_pretrained_ones_are_named():
    config = TrainConfig(weights="none")
    advice = advise(config, FEW, Domain.NOTHING)
    assert config.replace(**advice.changes).schedule == "scratch"
    assert "choose pretrained weights" in words(advice)


def test_every_advice_can_be_taken_over_by_every_network_and_is_then_followed():
    for backbone in ("resnet18", "vit_b_16", "squeezenet1_1", "alexnet"):
        config = TrainConfig(backbone=backbone, phases="head:1,2:3", schedule="gradual")
        for similarity in (SIMILAR, DIFFERENT):
            for data in (FEW, MANY):
                advice = advise(config, data, similarity.domain, similarity)
                assert not advice.is_followed_by(config)
                taken = with_changes(state_of(config), advice.changes_to(config), Facts()).config
                assert advice.is_followed_by(taken), (backbone, advice)


def test_a_person_who_set_the_epochs_follows_the_advice_already():
    own = TrainConfig(backbone="resnet18", phases="head:5,all:3")
    advice = advise(own, MANY, SIMILAR.domain, SIMILAR)
    assert advice.is_followed_by(own)
    assert advice.is_followed_by(own.replace(phases="auto", finetune_epochs=7))
    assert not advice.is_followed_by(own.replace(phases="head:5,3:3"))
    assert not advice.is_followed_by(own.replace(phases="head:5,3:1,all:3"))
    assert not advice.is_followed_by(own.replace(phases="auto", schedule="gradual"))


@pytest.mark.parametrize(
    ("data", "similarity", "phases"),
    [
        (MANY, SIMILAR, "head:4,3:2,all:1"),
        (FEW, SIMILAR, "head:4,all:3"),
        (FEW, DIFFERENT, "head:4,all:3"),
        (FEW, DIFFERENT, "auto"),
    ],
)
@pytest.mark.parametrize("schedule", ["finetune", "gradual"])
def test_advice_keeps_the_numbers_of_epochs(data, similarity, phases, schedule):
    config = TrainConfig(backbone="resnet18", schedule=schedule, phases=phases, head_epochs=4, finetune_epochs=3)
    advice = advise(TrainConfig(backbone="resnet18"), data, similarity.domain, similarity)
    assert not advice.is_followed_by(config)
    taken = with_changes(state_of(config), advice.changes_to(config), Facts()).config
    assert advice.is_followed_by(taken)
    assert [p.n_epochs for p in plan_phases(taken, BLOCKS)] == [4, 3][: 1 if taken.schedule == "features" else 2]
    spoken_of = {"schedule", "phases", "head_epochs", "finetune_epochs"}
    assert {key for key, value in taken.choices().items() if value != config.choices()[key]} <= spoken_of


@pytest.mark.parametrize(
    ("n_surer", "domain", "is_near"),
    [
        (120, Domain.SIMILAR, False),
        (80, Domain.SIMILAR, True),
        (70, Domain.DIFFERENT, True),
        (60, Domain.DIFFERENT, False),
    ],
)
def test_the_border_and_what_is_near_it(n_surer, domain, is_near):
    similarity = Similarity(n_surer, 120)
    assert (similarity.domain, similarity.is_near_border) == (domain, is_near)
    assert ("try the other way" in words(advised(FEW, similarity))) is is_near


def test_without_one_readable_picture_nothing_is_claimed():
    assert Similarity(0, 0).domain is Domain.UNKNOWN
    assert "could not be measured" in words(advised(FEW, Similarity(0, 0)))


def test_what_weights_say_by_themselves():
    assert domain_of_weights("none") is Domain.NOTHING
    assert domain_of_weights("starter") is Domain.DRAWINGS
    assert domain_of_weights("imagenet") is None
    assert domain_of_weights("/a/file.pth") is None


def test_the_advice_as_json_names_what_it_rests_on():
    told = advised(FEW, SIMILAR).to_json()
    assert told["domain"] == "similar"
    assert told["surer_of_whole_low"] < told["surer_of_whole"] < told["surer_of_whole_high"]
    assert told["choices"] == {"schedule": "features", "phases": "auto"}
    assert advise(TrainConfig(weights="none"), FEW, Domain.NOTHING).to_json()["surer_of_whole"] is None
