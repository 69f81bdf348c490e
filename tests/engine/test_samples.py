import numpy as np
import pytest

from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.samples import SAMPLE_CLASSES, draw_picture, make_samples
from tlgui.errors import CancelledError


def test_the_samples_are_a_usable_dataset_and_are_drawn_once(tmp_path):
    samples = make_samples(tmp_path, n_per_class=2, size_px=48)
    assert scan_folder(samples.dataset_dir).counts == dict.fromkeys(SAMPLE_CLASSES, 2)
    assert len(samples.held_out) == 18
    assert all(path.is_file() for path in samples.strangers)
    before = samples.strangers[0].stat().st_mtime_ns
    make_samples(tmp_path, n_per_class=2, size_px=48)
    assert samples.strangers[0].stat().st_mtime_ns == before


def test_the_same_seed_draws_the_same_pixels():
    drawn = [np.asarray(draw_picture("rotten apples", np.random.default_rng(3), 48)) for _ in range(2)]
    other = np.asarray(draw_picture("rotten apples", np.random.default_rng(4), 48))
    assert np.array_equal(*drawn)
    assert not np.array_equal(drawn[0], other)


def test_drawing_can_be_stopped(tmp_path):
    with pytest.raises(CancelledError):
        make_samples(tmp_path, n_per_class=2, size_px=48, should_stop=lambda: True)
