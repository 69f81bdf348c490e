"""Figures of frozen networks: ranked, compared picture by picture, and no more said than they bear."""

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.head_alone import (
    HeadAlone,
    Ranking,
    configs_to_try,
    fixed_and_broken,
    not_kept_message,
    tuning_message,
    with_network,
)
from tlgui.core.sentences import english
from tlgui.core.sentences.audition import answer_messages, verdict_message
from tlgui.core.suggestions import Facts


def row(backbone, outcomes, *, weights="imagenet", n_in_all=None, run_seconds=60.0):
    n = n_in_all or len(outcomes)
    return HeadAlone(backbone, weights, bytes(outcomes), 0.5, 5, n, 1.0, run_seconds)


def test_pictures_that_could_not_be_read_count_for_nothing():
    figures = row("resnet18", [1, 1, 0, 2, 1])
    assert (figures.n, figures.n_right, figures.accuracy) == (4, 3, 0.75)
    assert figures.interval[0] < 0.75 < figures.interval[1]
    assert row("resnet18", [2, 2]).accuracy == 0


def test_pairs_leave_out_what_either_could_not_read():
    assert fixed_and_broken(bytes([0, 0, 1, 2, 1]), bytes([1, 1, 0, 1, 2])) == (2, 1)


def test_the_ranking_tells_a_real_difference_from_chance():
    good, near, bad = row("b", [1] * 97 + [0] * 3), row("a", [1] * 95 + [0] * 5), row("c", [1] * 60 + [0] * 40)
    ranking = Ranking.of([bad, near, good])
    assert [r.backbone for r in ranking.rows] == ["b", "a", "c"]
    assert ranking.as_good_as_the_best == (near,)
    assert english(verdict_message(ranking)) == (
        "b comes first, but a may be just as good: the difference is within what chance gives with 100 pictures."
    )
    assert english(verdict_message(Ranking.of([bad, good]))) == "b is best; chance alone hardly explains that."
    assert verdict_message(Ranking.of([good])) is None


def test_of_equally_good_networks_the_quicker_one_comes_first():
    slow, quick = row("a", [1, 0], run_seconds=90.0), row("b", [1, 0], run_seconds=30.0)
    assert Ranking.of([slow, quick]).rows[0] is quick


def test_the_answer_says_how_many_of_many_pictures_were_tried():
    assert "Tried on" not in english(*answer_messages(row("resnet18", [1] * 9 + [0])))
    told = english(*answer_messages(row("resnet18", [1] * 9 + [0], weights="starter", n_in_all=5000)))
    assert "resnet18 (starter)" in told
    assert "90% of new pictures" in told
    assert "(60% to 98%)" in told
    assert told.endswith("Tried on 10 of your 5 000 pictures.")


@pytest.mark.parametrize(
    ("n_fixed", "n_broken", "words"),
    [
        (12, 1, "Fine-tuning adds 11.0 points"),
        (1, 12, "costs 11.0 points"),
        (3, 1, "chance alone can explain"),
        (0, 0, "the very same pictures"),
    ],
)
def test_what_fine_tuning_adds_is_said_with_care(n_fixed, n_broken, words):
    n_same = 100 - n_fixed - n_broken
    pairs = [(False, True)] * n_fixed + [(True, False)] * n_broken + [(True, True)] * n_same
    told = english(tuning_message(pairs))
    assert told.startswith("The head alone:")
    assert words in told


def test_without_pictures_nothing_is_said_of_fine_tuning():
    assert tuning_message([]) is None


def test_fine_tuning_that_was_not_kept_is_not_compared_with_itself():
    told = english(not_kept_message(4, 0.938, 0.875))
    assert told.startswith("Fine-tuning did not help here and was not kept: the model is the network as it was before")
    assert "after epoch 4" in told
    assert "right on 93.8% of the validation pictures, with fine-tuning on 87.5% at best" in told


def test_a_higher_accuracy_that_was_not_kept_has_its_reason():
    told = english(not_kept_message(4, 0.875, 0.9))
    assert "did not help" not in told
    assert "with fine-tuning on 90.0% at best, but with a higher loss" in told


def test_every_network_that_is_here_is_tried_once_with_what_suits_it():
    facts = Facts(weights_here={"vit_b_16", "mobilenet_v2"}, remembered_files={"alexnet": "/w/a.pth"})
    configs = configs_to_try(TrainConfig(backbone="mobilenet_v2"), facts, has_starter=True)
    assert [(c.backbone, c.weights) for c in configs] == [
        ("mobilenet_v2", "imagenet"),
        ("vit_b_16", "imagenet"),
        ("alexnet", "/w/a.pth"),
        ("resnet18", "starter"),
    ]
    assert configs[1].finetune_learning_rate < configs[0].finetune_learning_rate


def test_a_network_whose_weights_are_not_here_and_random_weights_are_not_tried():
    assert configs_to_try(TrainConfig(backbone="resnet50"), Facts(), has_starter=False) == ()
    scratch = TrainConfig(backbone="resnet50", weights="none", schedule="scratch")
    assert [c.weights for c in configs_to_try(scratch, Facts(weights_here={"resnet50"}), has_starter=False)] == [
        "imagenet"
    ]
    assert with_network(scratch, "resnet50", "imagenet").schedule == "finetune"
