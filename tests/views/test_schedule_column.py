"""The schedule made visible: what is frozen, what learns and how fast, by eye, by keyboard and by ear."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tlgui.core.config import TrainConfig
from tlgui.core.events import EpochDone, PhaseDone, PhaseStarted, RunFinished, RunStarted
from tlgui.core.schedule import plan_phases
from tlgui.views.theme import DARK, LIGHT
from tlgui.views.train.curves_data import CurvesData
from tlgui.views.train.curves_figure import unfreezing_text
from tlgui.views.train.run_schedule import RunSchedule
from tlgui.views.train.training_page import TrainingPage
from tlgui.views.widgets import schedule_texts
from tlgui.views.widgets.schedule_texts import ShownSchedule
from tlgui.views.widgets.schedule_view import ScheduleView

BLOCKS = ("stem", "stage1", "stage2", "head")
RESNET18 = ("stem", "stage1", "stage2", "stage3", "stage4", "head")


def schedule(config=None, *, blocks=BLOCKS, is_fitted=False, running=None, is_over=False):
    config = config or TrainConfig()
    return ShownSchedule(blocks, plan_phases(config, blocks), is_fitted, running, is_over)


@pytest.fixture
def view(qtbot):
    view = ScheduleView("explanation")
    qtbot.addWidget(view)
    view.resize(420, 320)
    view.show()
    return view


def run_events(config, blocks=RESNET18):
    """The events of a run up to its second phase."""
    phases = plan_phases(config, blocks)
    yield RunStarted(config.to_json(), {"n_train": 8, "n_val": 2}, "the processor", "run", 15)
    first = 1
    for index, phase in enumerate(phases[:2]):
        frozen = tuple(block for block in blocks if block not in phase.rates)
        yield PhaseStarted(index, phase.name, phase.n_epochs, phase.learning_blocks, frozen, phase.rates, first)
        first += phase.n_epochs
        if index == 0:
            yield PhaseDone(0)


# What it says


def test_a_head_that_is_fitted_at_once_shows_no_learning_rate():
    head_only, everything = schedule_texts.whole_text(schedule(is_fitted=True)).splitlines()
    assert head_only == "Head only, 5 epochs: the head is fitted at once; frozen stem, stage1, stage2."
    assert "head at 6e-4" in everything, "there it learns with the rest, step by step"
    assert schedule_texts.cell_texts(schedule(is_fitted=True), 0, "head") == ("learns: fitted at once", "fitted")


def test_a_head_that_learns_step_by_step_shows_its_rate():
    assert "learning head at 0.001" in schedule_texts.whole_text(schedule(TrainConfig(head="mlp")))
    assert schedule_texts.cell_texts(schedule(), 0, "head") == ("learns, rate 0.001", "0.001")


def test_each_block_is_explained_by_what_becomes_of_it_and_by_its_depth():
    shown = schedule(TrainConfig(schedule="gradual"), blocks=RESNET18)
    last = len(shown.phases) - 1
    assert "frozen. It stays as it is" in schedule_texts.cell_explanation(shown, 0, "stem")
    assert "edges and colours" in schedule_texts.cell_explanation(shown, 0, "stem")
    assert "10 times smaller than those of the head" in schedule_texts.cell_explanation(shown, last, "stage3")
    assert "one of your classes" in schedule_texts.cell_explanation(shown, last, "head")


# By eye


def test_what_is_frozen_and_what_learns_differ_by_more_than_colour(view):
    view.show_schedule(schedule())
    image = view.column.grab().toImage()
    frozen, learning = view.column._rect((0, 3)), view.column._rect((1, 3))
    strip = [image.pixelColor(round(frozen.left() + 8 + x), round(frozen.center().y())).rgb() for x in range(12)]
    assert len(set(strip)) > 1, "hatched"
    strip = [image.pixelColor(round(learning.left() + 8 + x), round(learning.center().y())).rgb() for x in range(12)]
    assert set(strip) == {QColor(LIGHT.learning).rgb()}, "solid"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_phase_under_way_is_framed_and_marked_and_the_others_rest(view, theme):
    view.set_theme(theme)
    view.show_schedule(schedule(running=0))
    view.column._glow.stop()
    image = view.column.grab().toImage()
    now, later = view.column._rect((0, 0)), view.column._rect((1, 0))
    colours = [image.pixelColor(round(r.left() + 8), round(r.center().y())).name() for r in (now, later)]
    assert colours[0] == theme.learning
    assert colours[1] != theme.learning
    states = [schedule_texts.phase_state(view.column.shown, index) for index in (0, 1)]
    assert states == ["now", "later"]


def test_blocks_light_up_when_they_begin_to_learn(view):
    view.show_schedule(schedule(running=0))
    view.column._glow.stop()
    view.show_schedule(schedule(running=1))
    assert view.column._new == {"stem", "stage1", "stage2"}, "the head learned already"
    assert view.column._glow.state() == view.column._glow.State.Running


def test_a_network_of_many_blocks_has_a_row_for_each(view):
    blocks = (*(f"block{n}" for n in range(33)), "head")
    view.show_schedule(schedule(blocks=blocks))
    view.resize(420, 700)
    assert view.column.cell_at(*_middle(view.column, (0, 33))) == (0, 33)
    assert view.column.minimumSizeHint().height() > 34 * 10


# By mouse and keyboard


def test_pointing_at_a_block_explains_it_and_leaving_ends_that(view, qtbot):
    view.show_schedule(schedule())
    view.column.clearFocus()
    hint = view.explanation
    x, y = _middle(view.column, (0, 3))
    qtbot.mouseMove(view.column, QPointF(x, y).toPoint())
    qtbot.waitUntil(lambda: view.explanation.startswith("stem in “Head only”: frozen"))
    assert view.column.toolTip() == view.explanation
    QCoreApplication.sendEvent(view.column, QEvent(QEvent.Type.Leave))
    assert view.explanation == hint


def test_the_arrow_keys_reach_every_block_and_a_screen_reader_hears_it(view, qtbot):
    view.show_schedule(schedule())
    view.column.setFocus()
    qtbot.waitUntil(view.column.hasFocus)
    assert view.explanation.startswith("head in “Head only”")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(view.column, key)
    assert view.explanation.startswith("stage1 in “Fine-tuning”: learns")
    assert view.column.accessibleDescription() == view.explanation


def test_the_page_does_not_move_when_an_explanation_is_longer(view):
    view.show_schedule(schedule(TrainConfig(schedule="gradual")))
    height = view.minimumSizeHint().height()
    for text in view.column.explanations():
        view.column.explained.emit(text)
        assert view.minimumSizeHint().height() == height


# A run


@pytest.mark.parametrize("kind", ["finetune", "gradual"])
def test_a_run_is_followed_from_its_plan_through_its_phases_to_its_end(kind):
    run = RunSchedule()
    config = TrainConfig(schedule=kind)
    events = list(run_events(config))
    assert run.add(events[0])
    assert run.shown.phases == plan_phases(config, RESNET18), "all of the plan, before anything began"
    assert run.shown.running is None
    for event in events[1:]:
        run.add(event)
    assert run.shown.phases == plan_phases(config, RESNET18)
    assert (run.shown.running, run.shown.is_done(0), run.shown.is_running(1)) == (1, True, True)
    assert not run.add(EpochDone(6, 1, 0.5, 0.8, 0.5, 0.7, 1e-3, 1e-4, 9.0, 1.0))
    assert run.add(RunFinished("stopped", 3, 0.5, 0.8, 0.6, 0.9, None, 9.0))
    assert run.shown.is_done(1)
    assert not run.shown.is_running(1)


def test_a_network_that_nobody_knows_shows_the_phases_that_begin():
    run = RunSchedule()
    run.add(RunStarted({"backbone": "nobody", "recipe": "accurate"}, {"n_train": 8}, "the processor", "run", 15))
    run.add(PhaseStarted(0, "Head only", 5, ("head",), ("a", "b"), {"head": 1e-3}, 1))
    assert (run.shown.blocks, run.shown.running) == (("a", "b", "head"), 0)


def test_the_train_page_shows_the_schedule_of_its_run(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    assert page.schedule.isHidden()
    for event in run_events(TrainConfig()):
        page.show_event(event)
    assert not page.schedule.isHidden()
    assert "Fine-tuning, 10 epochs (now)" in page.schedule.column.toolTip()
    page.clear()
    assert page.schedule.isHidden()
    page.drain()


@pytest.mark.parametrize(("width", "is_in_a_row"), [(900, False), (1300, True)])
def test_the_schedule_stands_beside_the_curves_where_there_is_room(qtbot, width, is_in_a_row):
    page = TrainingPage()
    qtbot.addWidget(page)
    for event in run_events(TrainConfig()):
        page.show_event(event)
    page.resize(width, 700)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: (_left(page.curves) > _left(page.schedule) + 200) is is_in_a_row)
    page.drain()


def test_the_chart_says_when_blocks_are_unfrozen():
    data = CurvesData()
    for event in run_events(TrainConfig(schedule="gradual")):
        data.add(event)
    first, second = data.phases
    assert (first.unfrozen, second.unfrozen) == ((), ("stage4",))
    assert unfreezing_text(second) == "stage4 unfrozen"
    data = CurvesData()
    for event in run_events(TrainConfig()):
        data.add(event)
    assert unfreezing_text(data.phases[1]) == "all unfrozen"


def _middle(column, cell):
    centre = column._rect(cell).center()
    return centre.x(), centre.y()


def _left(widget):
    return widget.mapTo(widget.window(), widget.rect().topLeft()).x()
