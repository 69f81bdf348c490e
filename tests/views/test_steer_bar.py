"""The buttons that change a run while it goes on."""

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.events import BatchDone, Notice, PhaseStarted, RunFinished, RunStarted, Steered
from tlgui.core.messages import say
from tlgui.core.schedule import Phase, plan_phases
from tlgui.core.states import SessionState
from tlgui.core.steering import STEER_REFUSED, RunMoment, Steer, steered
from tlgui.views.train.training_page import TrainingPage

BLOCKS = ("stem", "stage1", "stage2", "stage3", "stage4", "head")


@pytest.fixture
def page(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.show()
    yield page
    page.drain()


def begin(page, config=None, n_phases=1):
    config = config or TrainConfig(head="mlp")
    page.set_state(SessionState.TRAINING)
    phases = plan_phases(config, BLOCKS)
    n_epochs = sum(phase.n_epochs for phase in phases)
    page.show_event(RunStarted(config.to_json(), {"n_train": 8, "n_val": 2}, "the processor", "run", n_epochs))
    first = 1
    for index, phase in enumerate(phases[:n_phases]):
        frozen = tuple(block for block in BLOCKS if block not in phase.rates)
        page.show_event(
            PhaseStarted(index, phase.name, phase.n_epochs, phase.learning_blocks, frozen, phase.rates, first)
        )
        first += phase.n_epochs
    return phases


def button(page, action):
    return page._steer._buttons[action]


def enabled(page):
    return {action for action, one in page._steer._buttons.items() if one.isEnabled()}


def test_nothing_can_be_steered_where_nothing_runs(page):
    assert page._steer.isHidden()
    page.set_state(SessionState.TRAINING)
    assert page._steer.isHidden(), "before the first phase there is nothing to change"


@pytest.mark.parametrize(
    ("config", "n_phases", "offered"),
    [
        (TrainConfig(head="mlp"), 1, {"unfreeze", "more_epochs", "lower_rate"}),
        (TrainConfig(), 1, {"unfreeze", "more_epochs"}),
        (TrainConfig(), 2, {"more_epochs", "lower_rate"}),
    ],
)
def test_what_makes_no_sense_is_off_and_says_why(page, config, n_phases, offered):
    begin(page, config, n_phases)
    assert not page._steer.isHidden()
    assert enabled(page) == offered
    for action in {"unfreeze", "more_epochs", "lower_rate"} - offered:
        assert "nothing left" in button(page, action).toolTip() or "fitted" in button(page, action).toolTip()
        assert button(page, action).accessibleDescription() == button(page, action).toolTip()


def test_a_press_asks_for_the_phase_that_is_shown_and_says_when_it_will_be(page):
    begin(page)
    asked = []
    page.steer_requested.connect(asked.append)
    for action in ("unfreeze", "more_epochs", "lower_rate"):
        button(page, action).click()
    assert asked == [Steer("unfreeze", phase=0), Steer("more_epochs", phase=0), Steer("lower_rate", phase=0)]
    assert "after this batch" in page._steer.answer


def test_what_became_of_it_is_said_and_drawn(page, qtbot):
    phases = begin(page)
    page.show_event(BatchDone(2, 5, 10, 0.5))
    made = steered(RunMoment(phases, 0, 2, False), Steer("more_epochs"), TrainConfig(), BLOCKS)
    page.show_event(Steered("more_epochs", 2, 0, made.phases, made.message))
    assert page._steer.answer == "As you asked: 5 more epochs for this phase, now until epoch 10."
    assert page._progress.n_epochs == 20
    assert page._run_schedule.shown.phases[0].n_epochs == 10
    assert page._data.phases[0].end == 10.0
    assert [(mark.action, mark.x) for mark in page._data.steers] == [("more_epochs", 1.5)]
    qtbot.waitUntil(lambda: page.curves.canvas is not None and page.curves.canvas.is_up_to_date)
    words = [text.get_text() for axes in page.curves.canvas.figure.axes for text in axes.texts]
    assert "you: more epochs" in words


def test_an_unplanned_phase_is_seen_before_it_begins(page):
    phases = begin(page, TrainConfig(head="mlp", schedule="features"))
    made = steered(RunMoment(phases, 0, 2, False), Steer("unfreeze"), TrainConfig(), BLOCKS)
    page.show_event(Steered("unfreeze", 2, 0, made.phases, made.message))
    shown = page._run_schedule.shown
    assert [phase.n_epochs for phase in shown.phases] == [2, 10]
    assert "Fine-tuning, 10 epochs (later)" in page.schedule.column.toolTip()
    everything: Phase = shown.phases[1]
    page.show_event(PhaseStarted(1, everything.name, 10, everything.learning_blocks, (), everything.rates, 3))
    assert page._run_schedule.shown.running == 1
    assert [phase.start for phase in page._data.phases] == [0.0, 2.0]


def test_a_refusal_is_said_beside_the_buttons_and_is_no_problem_of_the_run(page):
    begin(page)
    page.show_event(Notice(STEER_REFUSED, say("steering.phase_over")))
    assert page._steer.answer.startswith("The phase that this was meant for is over.")
    assert page._notices_card.isHidden()


@pytest.mark.parametrize("state", [SessionState.STOPPING, SessionState.FAILED])
def test_what_a_run_never_answered_is_not_promised_any_more(page, state):
    begin(page)
    button(page, "more_epochs").click()
    page.set_state(SessionState.PAUSED)
    assert "Asked for" in page._steer.answer
    page.set_state(state)
    assert page._steer.answer == ""
    assert page._steer.isHidden()


def test_it_is_gone_with_the_run(page):
    begin(page)
    page.set_state(SessionState.STOPPING)
    assert page._steer.isHidden()
    page.set_state(SessionState.TRAINING)
    page.show_event(RunFinished("stopped", None, None, None, None, None, None, 1.0))
    assert page._steer.isHidden()
