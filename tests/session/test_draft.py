"""The draft of the next run: one owner of its choices, with undo, without a window."""

import pytest
from config_strategies import configs
from hypothesis import HealthCheck, given, settings

from tlgui.core.config import AugmentConfig, TrainConfig
from tlgui.core.suggestions import suggested
from tlgui.session.draft import RunDraft


@pytest.fixture
def draft():
    return RunDraft()


@given(configs)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_a_config_that_is_taken_over_is_the_config_that_is_drafted(config):
    draft = RunDraft()
    draft.adopt(config)
    assert draft.config == config
    assert draft.state.rejected == {}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"backbone": "alexnet", "weights": "starter"}, "for resnet18, not for alexnet"),
        ({"weights": "imagenet:IMAGENET1K_V9"}, "no weights called 'IMAGENET1K_V9'"),
    ],
)
def test_weights_that_the_backbone_does_not_have_are_said_before_a_run(draft, changes, words):
    draft.change_together(changes)
    assert words in draft.error
    assert draft.config == suggested(TrainConfig(), changes)


def test_a_choice_brings_suggestions_and_marks_only_itself_as_touched(draft):
    draft.change("recipe", "classic")
    draft.change("schedule", "features")
    assert draft.config.head_epochs == 15
    assert draft.state.touched == {"recipe", "schedule"}
    draft.change("head_epochs", 3)
    draft.change("schedule", "finetune")
    assert draft.config.head_epochs == 3


def test_choosing_what_is_chosen_touches_nothing_and_is_no_step(draft):
    draft.change("head_epochs", 5)
    draft.enter("head_learning_rate", "1e-3")
    assert draft.state.touched == frozenset()
    assert not draft.can_undo


def test_every_step_is_taken_back_and_made_again(draft):
    states = [draft.state]
    for field, value in (("schedule", "scratch"), ("head", "append"), ("head", "mlp"), ("optimizer", "sgd")):
        draft.change(field, value)
        states.append(draft.state)
    for state in reversed(states[:-1]):
        draft.undo()
        assert draft.state == state
    draft.undo()
    for state in states[1:]:
        draft.redo()
        assert draft.state == state
    assert not draft.can_redo


def test_a_new_choice_forgets_what_was_taken_back(draft):
    draft.change("head", "mlp")
    draft.undo()
    draft.change("batch_size", 8)
    draft.redo()
    assert (draft.config.head, draft.config.batch_size) == ("linear", 8)


def test_the_keystrokes_of_one_number_are_one_step(draft):
    draft.change("head", "mlp")
    for text in ("0", "0,", "0,0", "0,01"):
        draft.enter("head_learning_rate", text)
    assert draft.config.head_learning_rate == 0.01
    draft.undo()
    assert (draft.config.head_learning_rate, draft.config.head, draft.error) == (1e-3, "mlp", "")
    draft.undo()
    assert draft.config.head == "linear"


def test_after_a_number_is_left_typing_begins_a_new_step(draft):
    draft.enter("batch_size", "8")
    draft.end_typing()
    draft.enter("batch_size", "32")
    draft.undo()
    assert draft.config.batch_size == 8


def test_typing_and_typing_back_is_nothing_to_take_back(draft):
    draft.change("head", "mlp")
    draft.enter("batch_size", "1")
    draft.enter("batch_size", "16")
    assert draft.state.touched == {"head"}
    draft.undo()
    assert draft.config.head == "linear"


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("head_learning_rate", "99", "between 1e-8 and 10, not 99"),
        ("head_learning_rate", "", "must be a number"),
        ("head_learning_rate", "nan", "must be a number"),
        ("dropout", "0,96", "between 0 and 0.95, not 0.96"),
        ("batch_size", "1,5", "whole number between 1 and 4096, not '1,5'"),
        ("early_stop", "0", "between 1 and 1000, not 0"),
    ],
)
def test_text_that_cannot_be_used_is_kept_and_said_and_the_last_valid_config_stays(draft, field, text, words):
    draft.enter(field, text)
    assert draft.state.rejected[field].text == text
    assert words in draft.error
    assert draft.config == TrainConfig()
    draft.change("head", "mlp")
    assert words in draft.error
    draft.enter(field, "1" if field != "dropout" else "0,5")
    assert draft.error == ""
    assert draft.config.head == "mlp"


def test_a_contradiction_keeps_every_choice_on_show(draft):
    draft.change("schedule", "scratch")
    draft.change("head", "append")
    assert draft.state.choices["head"] == "append"
    assert "append" in draft.error
    assert draft.config.head == "linear"
    draft.change("schedule", "finetune")
    assert draft.error == ""
    assert (draft.config.head, draft.config.weights) == ("append", "imagenet")


def test_a_backbone_that_this_version_does_not_know_is_said_and_kept(draft):
    draft.adopt(TrainConfig(backbone="net_of_tomorrow"))
    assert "'net_of_tomorrow'" in draft.error
    draft.change("backbone", "resnet18")
    assert draft.error == ""


def test_a_file_comes_back_when_scratch_is_left_and_a_file_that_is_gone_does_not(draft, tmp_path):
    own = tmp_path / "own.pth"
    own.touch()
    draft.set_remembered_files({"resnet50": str(own), "vit_b_16": "/gone.pth"})
    draft.change_together({"weights": "/some.pth", "backbone": "resnet34"})
    draft.change("schedule", "scratch")
    draft.change("schedule", "finetune")
    assert draft.config.weights == "/some.pth"
    draft.change("backbone", "resnet50")
    assert draft.config.weights == str(own)
    draft.change("backbone", "vit_b_16")
    assert draft.config.weights == "imagenet"


def test_the_suggested_values_come_back_at_once_and_can_be_taken_back(draft):
    draft.change("optimizer", "sgd")
    draft.change("schedule", "features")
    draft.change_together({"head_epochs": 99, "weight_decay": 0.5, "seed": 3, "augment": AugmentConfig(crop=0.125)})
    draft.enter("batch_size", "much")
    before = draft.state
    draft.use_usual_numbers()
    expected = TrainConfig(schedule="features", augment=AugmentConfig(crop=0.125))
    assert (draft.config, draft.error) == (expected, "")
    draft.change("schedule", "finetune")
    assert draft.config.head_epochs == 5
    draft.undo()
    draft.undo()
    assert draft.state == before


def test_numbers_of_a_rule_go_on_following_and_those_of_an_earlier_run_stay(draft):
    config = TrainConfig(finetune_learning_rate=4e-4)
    draft.adopt(config, is_suggestion=True)
    draft.change("backbone", "vit_b_16")
    assert draft.config.finetune_learning_rate == 1e-4
    draft.adopt(config)
    draft.change("backbone", "vit_b_16")
    assert draft.config.finetune_learning_rate == 4e-4


def test_facts_are_told_once(draft, qtbot):
    with qtbot.waitSignal(draft.changed):
        draft.set_weights_here({"resnet18"})
    assert not draft.lacks_weights
    with qtbot.assertNotEmitted(draft.changed):
        draft.set_weights_here(["resnet18"])


def test_at_first_the_usual_choice_is_suggested_with_the_best_that_is_here():
    draft = RunDraft()
    draft.set_weights_here({"squeezenet1_1"})
    assert (draft.config.backbone, draft.config.schedule) == ("squeezenet1_1", "finetune")
    draft.set_weights_here({"squeezenet1_1", "mobilenet_v2"})
    assert draft.config.backbone == "mobilenet_v2", "it came later, and nobody chose anything meanwhile"
    assert not draft.lacks_weights
    assert not draft.can_undo, "nobody chose anything yet"


def test_a_choice_of_the_person_stays_whatever_is_here():
    draft = RunDraft()
    draft.change("batch_size", 8)
    draft.set_weights_here({"mobilenet_v2"})
    assert draft.config.backbone == "resnet18"
