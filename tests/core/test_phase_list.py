"""Phases of one's own: how they are written, changed and planned."""

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.draft_state import state_of, with_changes
from tlgui.core.errors import ConfigError
from tlgui.core.phase_list import (
    PhaseChoice,
    parse_phases,
    phases_text,
    same_phases_text,
    with_another,
    with_boundary,
    with_epochs,
    without,
)
from tlgui.core.schedule import plan_phases
from tlgui.core.suggestions import Facts, suggested

BLOCKS = ("stem", "stage1", "stage2", "stage3", "stage4", "head")
PHASES = (PhaseChoice(1, 5), PhaseChoice(3, 4), PhaseChoice(None, 10))


def test_a_list_of_phases_is_written_and_read_back():
    assert parse_phases("head:5,3:4,all:10") == PHASES
    assert phases_text(PHASES) == "head:5,3:4,all:10"
    assert same_phases_text(" 1:5 , 3 :4,all: 10") == "head:5,3:4,all:10"
    assert same_phases_text(" auto ") == "auto"


@pytest.mark.parametrize(
    "text",
    ["", "head", "head:0", "0:5", "all:1001", "top:3", "head:5;all:1", "1.5:2", "head:1," * 8 + "all:1", "-1:2"],
)
def test_what_lists_no_phases_is_refused(text):
    with pytest.raises(ConfigError):
        TrainConfig(phases=text or "")
    with pytest.raises(ConfigError):
        parse_phases(text)


def test_each_phase_learns_what_was_chosen_at_the_rates_of_the_schedule():
    config = TrainConfig(phases="head:2,3:4,all:1")
    head, top, everything = plan_phases(config, BLOCKS)
    assert (head.name, head.n_epochs, head.rates) == ("Head only", 2, {"head": config.head_learning_rate})
    assert (top.name, top.n_epochs, top.learning_blocks) == ("Top 3 of 6 blocks", 4, ("stage3", "stage4", "head"))
    assert set(top.rates.values()) == {config.finetune_learning_rate}
    assert (everything.name, everything.learning_blocks) == ("Fine-tuning", BLOCKS)
    (gentle,) = plan_phases(config.replace(schedule="gradual", phases="3:4"), BLOCKS)
    assert gentle.rates["stage3"] == config.finetune_learning_rate / 10


def test_a_list_keeps_its_sense_with_a_smaller_network():
    assert plan_phases(TrainConfig(phases="5:1"), ("stem", "head"))[0].learning_blocks == ("stem", "head")


def test_the_phases_of_a_schedule_as_a_list_of_ones_own_are_the_same_phases():
    planned = plan_phases(TrainConfig(), BLOCKS)
    own = [PhaseChoice(None if len(p.rates) == len(BLOCKS) else len(p.rates), p.n_epochs) for p in planned]
    assert plan_phases(TrainConfig(phases=phases_text(own)), BLOCKS) == planned


def test_changes_of_one_phase_leave_the_others():
    assert phases_text(with_boundary(PHASES, 0, 4, 6)) == "4:5,3:4,all:10"
    assert phases_text(with_boundary(PHASES, 1, 6, 6)) == "head:5,all:4,all:10"
    assert phases_text(with_boundary(PHASES, 2, 0, 6)) == "head:5,3:4,head:10"
    assert phases_text(with_epochs(PHASES, 1, 7)) == "head:5,3:7,all:10"
    assert phases_text(with_another(PHASES, 1)) == "head:5,3:4,3:5,all:10"
    assert phases_text(without(PHASES, 0)) == "3:4,all:10"


def test_random_weights_must_all_learn():
    with pytest.raises(ConfigError, match="scratch"):
        TrainConfig(schedule="scratch", weights="none", phases="head:3")


@pytest.mark.parametrize("change", [{"schedule": "gradual"}, {"head_epochs": 9}, {"finetune_epochs": 3}])
def test_who_chooses_a_schedule_or_its_epochs_anew_gets_its_phases(change):
    state = with_changes(state_of(TrainConfig()), {"phases": "head:2,all:3"}, Facts())
    assert state.config.phases == "head:2,all:3"
    assert with_changes(state, change, Facts()).config.phases == "auto"
    assert with_changes(state, {"seed": 3}, Facts()).config.phases == "head:2,all:3"


def test_an_earlier_config_reads_on_and_given_phases_stay():
    earlier = {key: value for key, value in TrainConfig().to_json().items() if key != "phases"}
    assert TrainConfig.from_json(earlier).phases == "auto"
    assert suggested(TrainConfig(), {"schedule": "gradual", "phases": "2:3"}).phases == "2:3"
