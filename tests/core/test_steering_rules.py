"""What a run becomes when it is steered, and what is refused."""

import json
from dataclasses import replace

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.events import EventClock, PhaseStarted, Steered, event_from_json
from tlgui.core.messages import Message, say
from tlgui.core.run_facts import phases_of
from tlgui.core.schedule import Phase, plan_phases
from tlgui.core.sentences import english
from tlgui.core.steer_inbox import SteerInbox
from tlgui.core.steering import RunMoment, Steer, steered

BLOCKS = ("stem", "stage1", "stage2", "stage3", "stage4", "head")


def moment(kind="gradual", *, phase=0, n_begun=2, is_fitted=False):
    config = TrainConfig(schedule=kind, weights="none" if kind == "scratch" else "imagenet")
    return RunMoment(plan_phases(config, BLOCKS), phase, n_begun, is_fitted)


def after(now, steer, kind="gradual"):
    return steered(now, steer, TrainConfig(schedule=kind), BLOCKS)


def test_unfreezing_ends_the_phase_with_the_epoch_under_way_and_changes_nothing_else():
    now = moment()
    made = after(now, Steer("unfreeze"))
    assert made.phases == (replace(now.phases[0], n_epochs=2), *now.phases[1:])
    assert english(made.message) == "As you asked: this phase ends with epoch 2, and then stage4 learn too."


def test_unfreezing_where_nothing_was_planned_adds_a_phase_in_which_everything_learns():
    made = after(moment("features"), Steer("unfreeze"), "features")
    config = TrainConfig()
    everything = dict.fromkeys(BLOCKS, config.finetune_learning_rate)
    assert made.phases[1:] == (Phase("Fine-tuning", config.finetune_epochs, everything),)


def test_unfreezing_passes_over_a_phase_that_unfreezes_nothing():
    now = moment()
    again = replace(now.phases[0], name="again")
    made = after(replace(now, phases=(now.phases[0], again, *now.phases[1:])), Steer("unfreeze"))
    assert [phase.name for phase in made.phases[1:]] == [phase.name for phase in now.phases[1:]]


@pytest.mark.parametrize("phase", [0, 1])
def test_more_epochs_make_the_phase_under_way_longer(phase):
    now = moment(phase=phase)
    made = after(now, Steer("more_epochs", 3))
    lengths = [p.n_epochs for p in now.phases]
    lengths[phase] += 3
    assert [p.n_epochs for p in made.phases] == lengths
    assert f"until epoch {sum(lengths[: phase + 1])}" in english(made.message)


def test_rates_are_lowered_from_now_on_and_what_is_over_stays():
    now = moment(phase=2)
    made = after(now, Steer("lower_rate"))
    assert made.phases[:2] == now.phases[:2]
    for before, lowered in zip(now.phases[2:], made.phases[2:], strict=True):
        assert lowered.rates == {block: rate / 3 for block, rate in before.rates.items()}


@pytest.mark.parametrize(
    ("now", "steer", "key"),
    [
        (moment("finetune", phase=1), Steer("unfreeze"), "all_learns"),
        (moment("scratch"), Steer("unfreeze"), "all_learns"),
        (moment(n_begun=5), Steer("unfreeze"), "unfreezes_already"),
        (moment(is_fitted=True), Steer("lower_rate"), "no_rate"),
        (moment(), Steer("more_epochs", 996), "too_many_epochs"),
        (moment(), Steer("more_epochs", 0), "too_many_epochs"),
        (moment(phase=1), Steer("more_epochs", phase=0), "phase_over"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(now, steer, key):
    refused = after(now, steer)
    assert isinstance(refused, Message)
    assert refused.key == f"steering.{key}"
    assert english(refused).endswith(".")


def test_rates_are_not_lowered_to_nothing():
    now = moment("finetune", phase=1)
    for _ in range(20):
        made = after(now, Steer("lower_rate"))
        if isinstance(made, Message):
            break
        now = replace(now, phases=made.phases)
    assert made.key == "steering.rate_is_least"
    assert min(now.now.rates.values()) >= 1e-8


def test_a_steered_run_is_told_in_json_and_read_back():
    phases = plan_phases(TrainConfig(), BLOCKS)
    event = Steered("more_epochs", 3, 0, phases, say("steering.more_epochs", n=5, epoch=10))
    line = json.loads(json.dumps(EventClock().to_json(event)))
    assert line["phases"][0] == {"name": "Head only", "n_epochs": 5, "rates": {"head": 1e-3}}
    assert event_from_json(line) == event


@pytest.mark.parametrize("damage", [None, [], [{"name": "x"}], [{"name": 1, "n_epochs": 2, "rates": {}}], "text"])
def test_a_damaged_line_about_it_is_found(damage):
    line = EventClock().to_json(
        Steered("unfreeze", 3, 0, plan_phases(TrainConfig(), BLOCKS), say("steering.phase_over"))
    )
    if damage == []:
        assert event_from_json(line | {"phases": []}).phases == ()
        return
    with pytest.raises(ValueError):  # noqa: PT011 - its sentence is typed_values' affair
        event_from_json(line | {"phases": damage})


def test_the_facts_of_a_steered_run_tell_how_long_its_phases_became():
    now = moment(phase=0)
    made = after(now, Steer("more_epochs", 3))
    begun = PhaseStarted(0, "Head only", 5, ("head",), BLOCKS[:-1], {"head": 1e-3}, 1)
    told = [begun, Steered("more_epochs", 2, 0, made.phases, made.message)]
    assert phases_of(told)[0].n_epochs == 8
    assert phases_of([begun])[0].n_epochs == 5


# How it is asked for


def test_a_pause_waits_for_more_and_its_end_ends_that():
    control = Control()
    assert control.next_steer() is None
    control.pause()
    control.steer(Steer("unfreeze"))
    control.steer(Steer("lower_rate"))
    assert [control.next_steer().action, control.next_steer().action] == ["unfreeze", "lower_rate"]
    control.resume()
    assert control.next_steer() is None


@pytest.mark.parametrize("end", ["stop", "discard", "cancel", "interrupt", "leave", "resume"])
def test_whatever_ends_a_pause_wakes_who_waits_in_it(end):
    import threading

    control = Control()
    control.pause()
    found = []
    waiting = threading.Thread(target=lambda: found.append(control.next_steer()))
    waiting.start()
    getattr(control, end)()
    waiting.join(10)
    assert not waiting.is_alive()
    assert found == [None]


@pytest.mark.expects_warning
def test_what_another_program_asks_for_is_taken_once_and_in_order(tmp_path):
    inbox = SteerInbox(tmp_path)
    wanted = [Steer("unfreeze"), Steer("more_epochs", 7), Steer("lower_rate", phase=1)]
    for steer in wanted:
        inbox.ask(steer)
    (tmp_path / "steer-1.json").write_text("rubbish", encoding="utf-8")
    (tmp_path / "steer-2.json").write_text('{"action": "explode", "n_epochs": 1, "phase": null}', encoding="utf-8")
    assert SteerInbox(tmp_path).take() == wanted
    assert list(tmp_path.iterdir()) == []
    assert inbox.take() == []
