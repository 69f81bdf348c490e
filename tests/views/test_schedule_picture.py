"""The schedule in pictures: what is frozen, what learns, and a head that has no learning rate."""

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.events import PhaseStarted
from tlgui.core.schedule import plan_phases
from tlgui.views.model.schedule_picture import BlockStrip, SchedulePicture

BLOCKS = ("stem", "stage1", "head")


@pytest.fixture
def picture(qtbot):
    picture = SchedulePicture()
    qtbot.addWidget(picture)
    return picture


def test_a_head_that_is_fitted_at_once_shows_no_learning_rate(picture):
    picture.show_phases(BLOCKS, plan_phases(TrainConfig(), BLOCKS), is_head_fitted=True)
    head_only, everything = picture.toolTip().splitlines()
    assert head_only == "Head only, 5 epochs: the head is fitted at once; frozen stem, stage1."
    assert "head at 0.0006" in everything, "there it learns with the rest, step by step"


def test_a_head_that_learns_step_by_step_shows_its_rate(picture):
    picture.show_phases(BLOCKS, plan_phases(TrainConfig(head="mlp"), BLOCKS), is_head_fitted=False)
    assert "learning head at 0.001" in picture.toolTip()


def test_the_phase_under_way_says_the_same(qtbot):
    strip = BlockStrip()
    qtbot.addWidget(strip)
    event = PhaseStarted(0, "Head only", 5, ("head",), ("stem", "stage1"), {"head": 1e-3}, 1)
    strip.show_phase(event, is_head_fitted=True)
    assert "the head is fitted at once" in strip.accessibleDescription()
    strip.show_phase(event, is_head_fitted=False)
    assert "head at 0.001" in strip.accessibleDescription()
