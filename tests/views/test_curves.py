"""The live chart: what it keeps, how much of it is drawn, and how often."""

import dataclasses
from array import array

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PySide6.QtCore import QTimer

from tlgui.core.events import BatchDone, EpochDone, PhaseStarted, RunStarted
from tlgui.views.theme import DARK, LIGHT
from tlgui.views.train import curves_canvas
from tlgui.views.train.curves_canvas import CurvesCanvas
from tlgui.views.train.curves_data import CurvesData
from tlgui.views.train.curves_figure import CurvesFigure
from tlgui.views.train.decimation import min_max_columns
from tlgui.views.train.training_page import TrainingPage


def started(n_epochs=4):
    return RunStarted({}, {"n_train": 30, "n_val": 10}, "the processor", "run", n_epochs)


def phase(index=0, first=1, n=2, learning=("head",), frozen=("stem",)):
    return PhaseStarted(index, "Head only", n, learning, frozen, dict.fromkeys(learning, 1e-3), first)


def done(epoch, *, val=0.5, train=0.5):
    return EpochDone(epoch, 0, train, 0.8, val, 0.75, 1e-3, 0.0, 20.0, 2.0)


def run_of(n_batches, *, n_epochs=4, peaks=()):
    """A run whose first epochs hold this many batches, with losses of 1 but for the peaks."""
    data = CurvesData()
    data.add(started(n_epochs))
    data.add(phase())
    for n in range(n_batches):
        data.add(BatchDone(1, n + 1, n_batches, 5.0 if n in peaks else 1.0))
    return data


@pytest.fixture
def page(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.resize(900, 1200)  # high enough that no scroll bar comes and makes the chart narrower
    page.show()
    yield page
    page.drain()


def test_the_star_says_what_makes_an_epoch_the_best(page):
    assert "lowest validation loss" in page.findChild(CurvesCanvas, "curves_canvas").toolTip()


# What is kept


def test_the_best_epoch_is_the_lowest_validation_loss_and_phases_follow_one_another():
    data = run_of(10)
    for epoch, loss in enumerate((0.5, 0.3, 0.4), start=1):
        data.add(done(epoch, val=loss))
    assert data.best.epoch == 2
    data.add(phase(1, first=3, n=2, learning=("stem", "head"), frozen=()))
    assert [(p.start, p.end, p.has_frozen_base) for p in data.phases] == [(0.0, 2.0, True), (2.0, 4.0, False)]


def test_a_part_that_is_learned_anew_takes_the_place_of_the_old_one():
    data = run_of(4)
    data.add(done(1))
    data.add(BatchDone(2, 1, 4, 2.0))
    data.add(done(2, val=9.0))
    data.add(BatchDone(1, 3, 4, 0.5))
    assert list(data.batch_x) == [0.25, 0.5, 0.75]
    assert list(data.batch_loss) == [1.0, 1.0, 0.5]
    data.add(done(1, val=0.1))
    assert [epoch.val_loss for epoch in data.epochs] == [0.1]


# How much of it is drawn


def test_few_points_are_all_drawn():
    x, y = min_max_columns([0.5, 1.0, 1.5], [3.0, 1.0, 2.0], x_range=(0, 2), n_columns=100)
    assert (list(x), list(y)) == ([0.5, 1.0, 1.5], [3.0, 1.0, 2.0])


def test_no_more_than_two_points_a_column_and_both_extremes_of_each():
    n, columns = 100_000, 300
    x = array("d", np.linspace(0, 1, n))
    y = array("d", np.random.default_rng(0).normal(size=n))
    line_x, line_y = min_max_columns(x, y, x_range=(0, 1), n_columns=columns)
    assert len(line_x) == len(line_y) <= 2 * columns + 4
    assert (line_x[0], line_x[-1]) == (x[0], x[-1])
    assert np.all(np.diff(line_x) >= 0)
    of_column = np.minimum((np.asarray(x) * columns).astype(int), columns - 1)
    for column in (0, 7, columns // 2, columns - 1):
        inside = np.asarray(y)[of_column == column]
        assert inside.min() in line_y
        assert inside.max() in line_y


def test_a_part_of_the_axis_that_is_not_reached_yet_takes_no_points():
    x = [n / 10_000 for n in range(1, 10_001)]
    line_x, _ = min_max_columns(x, x, x_range=(0, 10), n_columns=500)
    assert len(line_x) <= 2 * 50 + 4


def test_a_loss_that_is_not_a_number_hides_no_other():
    y = [1.0] * 1000
    y[500], y[501] = float("nan"), 7.0
    _, line_y = min_max_columns([float(n) for n in range(1000)], y, x_range=(0, 1000), n_columns=10)
    assert np.nanmax(line_y) == 7.0
    assert not np.isnan(line_y).any()


def test_the_data_can_grow_after_it_was_drawn():
    data = run_of(10)
    line = min_max_columns(data.batch_x, data.batch_loss, x_range=(0, 4), n_columns=100)
    data.add(BatchDone(2, 1, 10, 1.0))
    assert len(line[0]) == 10


def vertices_of(data):
    chart = CurvesFigure()
    canvas = FigureCanvasAgg(chart.figure)
    chart.figure.set_size_inches(9, 3)
    chart.lay_out(900, 300)
    chart.set_frame(data)
    canvas.draw()
    chart.draw_lines(data)
    return chart


def test_a_hundred_thousand_batches_give_matplotlib_no_more_than_a_thousand_do():
    few = vertices_of(run_of(1000, n_epochs=1))
    many = vertices_of(run_of(100_000, n_epochs=1, peaks=(31_415,)))
    assert few.n_vertices <= 1000
    assert many.n_vertices <= few.n_vertices + 4
    assert 5.0 in many.batch_losses_drawn


def test_thousands_of_passes_are_thinned_too_and_lose_their_marks():
    data = run_of(10, n_epochs=3000)
    for epoch in range(1, 3001):
        data.add(done(epoch))
    chart = vertices_of(data)
    assert chart.n_vertices < 6 * 1000
    assert not chart.has_marks
    assert vertices_of(run_of(10)).has_marks


# How often


def test_twenty_thousand_events_cost_few_redraws_and_the_last_one_sees_everything(page, qtbot):
    canvas = page.curves.canvas
    page.show_event(started())
    page.show_event(phase())
    for n in range(20_000):
        page.show_event(BatchDone(1, n + 1, 20_000, 1.0))
    page.show_event(done(1))
    n_redraws = canvas.n_redraws
    qtbot.waitUntil(lambda: canvas.n_redraws > n_redraws and canvas.is_up_to_date)
    assert canvas.n_redraws < 200
    assert canvas.n_epochs_drawn == 1


def test_only_the_lines_are_redrawn_while_the_frame_is_the_same(page, qtbot):
    canvas = page.curves.canvas
    for event in (started(), phase(), done(1)):
        page.show_event(event)
    qtbot.waitUntil(lambda: canvas.n_frames >= 1 and canvas.is_up_to_date)
    frames, redraws = canvas.n_frames, canvas.n_redraws
    page.show_event(done(2, val=0.4))
    qtbot.waitUntil(lambda: canvas.n_redraws > redraws)
    assert canvas.n_frames == frames


class Recorder:
    """Draws a part of the chart and notes in which turn of the event loop it did."""

    def __init__(self, part, turns, count):
        self._part, self._turns, self._count = part, turns, count

    def draw(self, renderer):
        self._turns.append(self._count())
        self._part.draw(renderer)


def test_a_changed_frame_is_drawn_in_parts_with_room_for_other_work_between_them(page, qtbot, monkeypatch):
    canvas = page.curves.canvas
    for event in (started(), phase(), done(1)):
        page.show_event(event)
    qtbot.waitUntil(lambda: canvas.n_frames >= 1 and canvas.is_up_to_date)
    counter = QTimer()
    n_turns = []
    counter.timeout.connect(lambda: n_turns.append(True))
    turns = []
    parts = CurvesFigure.parts.fget
    recorded = property(lambda figure: tuple(Recorder(part, turns, lambda: len(n_turns)) for part in parts(figure)))
    monkeypatch.setattr(CurvesFigure, "parts", recorded)
    monkeypatch.setattr(curves_canvas, "PART_S", 0.0)
    frames = canvas.n_frames
    counter.start(0)
    page.show_event(phase(1, 3, learning=("stem", "head"), frozen=()))
    qtbot.waitUntil(lambda: canvas.n_frames > frames and canvas.is_up_to_date)
    counter.stop()
    assert len(turns) == len(parts(canvas._drawing)) > 10, "ticks and labels of each axis by themselves"
    assert turns == sorted(set(turns)), "something else had its turn after each part"


def test_parts_give_the_picture_that_a_whole_draw_gives(page, qtbot):
    canvas = page.curves.canvas
    for event in (started(), phase(), done(1), done(2, val=0.4), phase(1, 3, learning=("stem", "head"), frozen=())):
        page.show_event(event)
    frames = canvas.n_frames
    canvas.request_redraw(frame=True)
    qtbot.waitUntil(lambda: canvas.n_frames > frames and canvas.is_up_to_date)
    in_parts = np.array(canvas.buffer_rgba())
    canvas.draw()
    assert np.array_equal(in_parts, np.array(canvas.buffer_rgba()))


def test_the_highest_labels_of_both_panels_stand_at_one_height():
    figure = CurvesFigure()
    FigureCanvasAgg(figure.figure)
    figure.set_frame(CurvesData())
    loss, accuracy = figure.figure.axes
    assert loss.get_ylim()[1] / figure.loss_top == accuracy.get_ylim()[1] / 1.0 > 1


def test_text_of_the_chart_follows_the_size_that_was_chosen():
    figure = CurvesFigure()
    FigureCanvasAgg(figure.figure)
    figure.lay_out(900, 320)

    def sizes():
        return {text.get_fontsize() for axes in figure.figure.axes for text in (axes.xaxis.label, axes._left_title)}

    usual, panels = sizes(), [axes.get_position().height for axes in figure.figure.axes]
    figure.set_theme(dataclasses.replace(LIGHT, text_percent=150))
    assert sizes() == {size * 1.5 for size in usual}
    assert all(axes.get_position().height < height for axes, height in zip(figure.figure.axes, panels, strict=True))


def test_out_of_sight_nothing_is_drawn_and_in_sight_again_all_of_it_is(page, qtbot):
    canvas = page.curves.canvas
    qtbot.waitUntil(lambda: canvas.is_up_to_date)
    page.hide()
    redraws = canvas.n_redraws
    for event in (started(), phase(), done(1), done(2)):
        page.show_event(event)
    assert canvas.is_up_to_date
    assert canvas.n_redraws == redraws
    page.show()
    qtbot.waitUntil(lambda: canvas.n_epochs_drawn == 2)


def test_the_chart_is_made_when_it_is_first_seen(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    for event in (started(), phase(), done(1)):
        page.show_event(event)
    page.set_theme(DARK)
    assert page.curves.canvas is None
    page.show()
    qtbot.waitUntil(lambda: page.curves.canvas.n_epochs_drawn == 1)
    page.set_theme(LIGHT)
    page.drain()


def test_a_phase_whose_name_does_not_fit_on_its_band_is_numbered_as_in_the_schedule():
    figure, data = CurvesFigure(), CurvesData()
    FigureCanvasAgg(figure.figure)
    data.add(started(n_epochs=20))
    data.add(phase(n=18))
    data.add(phase(1, first=19, n=2, learning=("stem", "head"), frozen=()))
    for width_px, names in ((4000, ["Head only", "Head only"]), (700, ["Head only", "2."])):
        figure.figure.set_size_inches(width_px / figure.figure.dpi, 3)
        figure.lay_out(width_px, 300)
        figure.set_frame(data)
        assert [text.get_text() for text, _, _ in figure._phase_names[:2]] == names


def test_the_names_of_phases_stand_where_the_curves_do_not():
    figure, data = CurvesFigure(), CurvesData()
    FigureCanvasAgg(figure.figure)
    data.add(started())
    data.add(phase())
    figure.lay_out(700, 300)
    figure.set_frame(data)
    sides = {(text.axes is figure._loss, text.get_va()) for text, _, _ in figure._phase_names}
    assert sides == {(True, "top"), (False, "bottom")}  # a loss falls, an accuracy rises
