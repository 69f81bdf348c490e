"""What curves say at the end: never two things at once, never of too few epochs, each remedy a valid choice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlgui.core.config import AUGMENT_PRESETS, TrainConfig
from tlgui.core.curve_findings import N_LEAST, FindingKind, find_alike_classes, find_in_curves, findings_of
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.history_csv import EpochFigures
from tlgui.core.sentences import english

CONFIG = TrainConfig()
LOSSES = st.one_of(st.floats(0, 20), st.just(float("nan")), st.just(float("inf")))
CURVES = st.lists(st.tuples(LOSSES, LOSSES, st.integers(0, 2)), min_size=1, max_size=14)
CONFIGS = st.builds(
    TrainConfig,
    schedule=st.sampled_from(["finetune", "features", "gradual"]),
    augment=st.sampled_from(list(AUGMENT_PRESETS.values())),
)


def run(train, val, *, phase=1):
    return [EpochFigures(n, phase, t, 0.8, v, 0.8) for n, (t, v) in enumerate(zip(train, val, strict=True), start=1)]


def kind(train, val, config=CONFIG):
    found = find_in_curves(run(train, val), config)
    return found.kind if found else None


def test_a_loss_that_still_falls_asks_for_more_epochs():
    found = find_in_curves(run([1, 0.8, 0.6, 0.5, 0.4], [1, 0.9, 0.8, 0.7, 0.6]), CONFIG)
    assert found.kind is FindingKind.IMPROVING
    assert found.remedy.changes == {"finetune_epochs": CONFIG.finetune_epochs + 10}
    assert english(found.remedy.label) == "10 more epochs"
    features = CONFIG.replace(schedule="features")
    assert "head_epochs" in find_in_curves(run([1, 0.8, 0.6, 0.4], [1, 0.9, 0.8, 0.7]), features).remedy.changes


def test_phases_of_ones_own_are_followed_where_they_were_laid_down():
    own = CONFIG.replace(phases="head:5,all:10")
    found = find_in_curves(run([1, 0.8, 0.6, 0.5, 0.4], [1, 0.9, 0.8, 0.7, 0.6]), own)
    assert found.remedy.changes == {"phases": "head:5,all:20"}
    flat = run([0.5, 0.5, 0.49, 0.49], [0.6, 0.6, 0.6, 0.599])
    assert find_in_curves(flat, own.replace(schedule="features")).remedy is None


def test_a_validation_loss_that_rises_while_training_falls_asks_for_more_variation():
    found = find_in_curves(run([1, 0.6, 0.4, 0.2, 0.1], [0.9, 0.7, 0.75, 0.9, 1.1]), CONFIG)
    assert found.kind is FindingKind.OVERFITTING
    assert "after epoch 2" in english(found.sentence)
    assert found.remedy.changes == {"augment": AUGMENT_PRESETS["standard"]}
    strongest = CONFIG.replace(augment=AUGMENT_PRESETS["strong"])
    assert find_in_curves(run([1, 0.6, 0.4, 0.2, 0.1], [0.9, 0.7, 0.75, 0.9, 1.1]), strongest).remedy is None


def test_a_loss_that_rests_lets_the_network_learn_where_only_the_head_did():
    flat = run([0.5, 0.5, 0.49, 0.49], [0.6, 0.6, 0.6, 0.599])
    assert find_in_curves(flat, CONFIG).kind is FindingKind.FLAT
    assert find_in_curves(flat, CONFIG).remedy is None
    assert find_in_curves(flat, CONFIG.replace(schedule="features")).remedy.changes == {"schedule": "finetune"}


@pytest.mark.parametrize("train", [[0.5, 0.8, 1.2, 2.0], [0.5, float("nan"), 0.4, 0.3], [0.5, 0.7, float("inf"), 0.3]])
def test_a_training_loss_that_rises_or_is_no_number_asks_for_a_lower_rate(train):
    found = find_in_curves(run(train, [0.9, 0.9, 0.9, 0.9]), CONFIG)
    assert found.kind is FindingKind.RATE_TOO_LARGE
    assert found.remedy.changes == {"finetune_learning_rate": 2e-4}


def test_wobbling_says_nothing():
    assert kind([1, 0.9, 0.85, 0.8, 0.8], [0.8, 0.7, 0.75, 0.7, 0.76]) is None


def test_a_last_phase_that_did_not_beat_the_one_before_is_not_told_as_the_models_curve():
    first = run([0.5, 0.3], [0.4, 0.2], phase=0)
    later = [replace(figures, epoch=figures.epoch + 2) for figures in run([1, 0.9, 0.8, 0.7], [1, 0.8, 0.6, 0.5])]
    assert find_in_curves([*first, *later], CONFIG) is None


@given(CURVES, CONFIGS)
def test_whatever_the_curves_nothing_contradicts_itself_and_every_remedy_is_a_valid_choice(points, config):
    phases = sorted(phase for *_, phase in points)
    epochs = [EpochFigures(n, phases[n - 1], train, 0.5, val, 0.5) for n, (train, val, _) in enumerate(points, start=1)]
    found = findings_of(epochs, config, None)
    assert len(found) <= 1
    for finding in found:
        assert "{" not in english(finding.sentence)
        assert phases.count(phases[-1]) >= N_LEAST
        if finding.remedy is not None:
            assert config.replace(**finding.remedy.changes) != config
    losses = [figures.val_loss for figures in epochs]
    if found and found[0].kind is FindingKind.IMPROVING:
        assert losses[-1] == min(losses)
    if found and found[0].kind is FindingKind.OVERFITTING:
        assert losses[-1] > min(losses)


@given(st.lists(st.tuples(LOSSES, LOSSES), min_size=1, max_size=N_LEAST - 1))
def test_too_few_epochs_say_nothing(points):
    assert find_in_curves(run(*zip(*points, strict=True)), CONFIG) is None


def evaluation(confusion, names=("ant", "bee", "cat")):
    return evaluation_from_counts(tuple(map(tuple, confusion)), names, loss=0.5)


def test_two_classes_that_hold_most_mistakes_are_named_and_shown():
    found = find_alike_classes(evaluation([[9, 1, 0], [4, 8, 0], [1, 0, 9]]))
    assert found.kind is FindingKind.ALIKE
    assert "'ant' and 'bee' look alike to it: 5 of its 6 mistakes" in english(found.sentence)
    assert found.remedy.cell == (1, 0)


@pytest.mark.parametrize(
    "confusion",
    [[[9, 1, 0], [1, 9, 0], [0, 0, 9]], [[9, 2, 2], [2, 9, 2], [2, 2, 9]], [[9, 0, 0], [0, 9, 0], [0, 0, 9]]],
)
def test_few_or_evenly_spread_mistakes_name_nobody(confusion):
    assert find_alike_classes(evaluation(confusion)) is None


def test_of_two_classes_no_pair_stands_out():
    assert find_alike_classes(evaluation([[5, 5], [5, 5]], ("ant", "bee"))) is None


def test_curves_and_classes_may_both_have_something_to_say():
    curves = run([1, 0.8, 0.6, 0.5, 0.4], [1, 0.9, 0.8, 0.7, 0.6])
    found = findings_of(curves, CONFIG, evaluation([[9, 1, 0], [4, 8, 0], [1, 0, 9]]))
    assert [finding.kind for finding in found] == [FindingKind.IMPROVING, FindingKind.ALIKE]
    assert findings_of([], CONFIG, None) == ()


def test_learning_by_heart_that_cost_nothing_is_not_told():
    curves = run([1, 0.6, 0.4, 0.2, 0.1], [0.9, 0.7, 0.75, 0.9, 1.1])
    mistakes, none = evaluation([[9, 1, 0], [0, 8, 0], [0, 0, 9]]), evaluation([[9, 0, 0], [0, 8, 0], [0, 0, 9]])
    (told,) = findings_of(curves, CONFIG, mistakes)
    assert told.kind is FindingKind.OVERFITTING
    assert told.remedy is not None
    assert findings_of(curves, CONFIG, none) == ()
    all_validated = [*curves[:-1], replace(curves[-1], val_accuracy=1.0)]
    assert findings_of(all_validated, CONFIG, mistakes) == ()
