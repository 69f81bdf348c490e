import pytest

from tlgui.core.sample_pace import ALONE_DRAWING_S, PROMISED_S, SamplePace
from tlgui.core.suggestions import sample_run

N_PICTURES = 216
STARTER, RANDOM = sample_run(has_starter=True), sample_run(has_starter=False)


def paced(drawing_s, *, first=1, n=238):
    """Return the pace of a computer that draws a picture in so many seconds."""
    clock = {"s": 0.0}
    pace = SamplePace(ALONE_DRAWING_S, lambda: clock["s"])
    for n_drawn in range(first, n + 1):
        clock["s"] += drawing_s
        pace.take(n_drawn)
    return pace


@pytest.mark.parametrize(("drawing_s", "n_epochs"), [(0.01, 4), (0.03, 4), (0.04, 3)])
def test_a_quick_computer_fine_tunes_for_longer(drawing_s, n_epochs):
    config = paced(drawing_s).fitted(STARTER, N_PICTURES)
    assert (config.schedule, config.finetune_epochs) == ("finetune", n_epochs)


@pytest.mark.parametrize("drawing_s", [0.1, 0.45, 60.0])
def test_a_slow_computer_learns_with_the_head_alone_or_with_two_epochs_where_it_begins_at_random(drawing_s):
    pace = paced(drawing_s)
    assert pace.fitted(STARTER, N_PICTURES) == STARTER.replace(schedule="features", precision="fp32")
    assert pace.fitted(RANDOM, N_PICTURES) == RANDOM.replace(finetune_epochs=2)


def test_what_a_network_of_photos_costs_is_its_own():
    config = sample_run(has_starter=True, packaged="timm:tf_efficientnet_lite0.in1k")
    assert paced(0.04).fitted(config, N_PICTURES) == config
    assert paced(0.2).fitted(config, N_PICTURES).schedule == "features"


def test_fewer_pictures_leave_time_for_more_epochs():
    pace = paced(0.1)
    assert pace.fitted(STARTER, N_PICTURES).schedule == "features"
    assert pace.fitted(STARTER, 60).finetune_epochs >= 2


@pytest.mark.parametrize("n_drawn", [0, 5])
def test_where_the_pictures_were_there_already_the_computer_counts_as_usual(n_drawn):
    pace = paced(PROMISED_S / 1000, first=239 - n_drawn)
    assert pace.fitted(STARTER, N_PICTURES).finetune_epochs >= 2
