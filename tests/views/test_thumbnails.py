"""Thumbnails arrive whatever becomes of the labels that wait for them."""

import os
import threading

import pytest
import shiboken6
from conftest import draw_shape
from PIL import Image, ImageChops, ImageStat
from PySide6.QtWidgets import QLabel

from tlgui.core.errors import PictureError
from tlgui.engine.data.decode import load_thumbnail
from tlgui.views.widgets import thumbnail_store, thumbnails
from tlgui.views.widgets.thumbnail_store import thumbnail
from tlgui.views.widgets.thumbnails import N_KEPT, ThumbnailLoader

LONG_S = 60.0


@pytest.fixture
def loader(qtbot):
    loader = ThumbnailLoader(40)
    yield loader
    loader.drain()


def make_pictures(folder, n, size=(60, 30)):
    paths = [folder / f"{number}.png" for number in range(n)]
    for path in paths:
        draw_shape("discs", 1).resize(size).save(path)
    return paths


def has_picture(label):
    return not label.pixmap().isNull()


def test_every_label_gets_its_picture(qtbot, loader, tmp_path):
    labels = [QLabel() for _ in range(6)]
    for label, path in zip(labels, make_pictures(tmp_path, 6), strict=True):
        qtbot.addWidget(label)
        loader.show_in(label, path)
    qtbot.waitUntil(lambda: all(map(has_picture, labels)))
    assert (labels[0].pixmap().width(), labels[0].pixmap().height()) == (40, 20)


def test_a_label_that_goes_away_does_not_take_the_picture_from_the_others(qtbot, loader, tmp_path):
    (path,) = make_pictures(tmp_path, 1)
    gone, stays = QLabel(), QLabel()
    qtbot.addWidget(stays)
    loader.show_in(gone, path)
    loader.show_in(stays, path)
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: has_picture(stays))


def test_pictures_that_fill_are_square(qtbot, tmp_path):
    loader = ThumbnailLoader(40, fills=True)
    label = QLabel()
    qtbot.addWidget(label)
    loader.show_in(label, make_pictures(tmp_path, 1)[0])
    qtbot.waitUntil(lambda: has_picture(label))
    assert (label.pixmap().width(), label.pixmap().height()) == (40, 40)
    loader.drain()


def test_a_file_that_is_no_picture_leaves_its_label_empty_and_the_rest_goes_on(qtbot, loader, tmp_path):
    broken, label, good_label = tmp_path / "broken.jpg", QLabel(), QLabel()
    broken.write_bytes(b"not a picture")
    for each in (label, good_label):
        qtbot.addWidget(each)
    loader.show_in(label, broken)
    loader.show_in(good_label, make_pictures(tmp_path, 1)[0])
    qtbot.waitUntil(lambda: has_picture(good_label))
    assert not has_picture(label)


def test_only_the_latest_pictures_are_kept(qtbot, loader, tmp_path):
    paths = make_pictures(tmp_path, N_KEPT + 5, size=(4, 4))
    label = QLabel()
    qtbot.addWidget(label)
    answered = []
    loader.loaded.connect(answered.append)
    for path in paths:
        loader.show_in(label, path)
    qtbot.waitUntil(lambda: len(answered) == len(paths), timeout=20_000)
    assert loader.n_kept == N_KEPT


def test_a_disk_that_does_not_answer_does_not_keep_the_window_open(qtbot, tmp_path, monkeypatch):
    begun, answers = threading.Event(), threading.Event()

    def hang(path, size_px):
        begun.set()
        answers.wait(LONG_S)
        raise PictureError("gone")

    monkeypatch.setattr(thumbnail_store, "load_thumbnail", hang)
    page = QLabel()
    loader, label = ThumbnailLoader(40, page), QLabel(page)
    loader.show_in(label, tmp_path / "a.png")
    assert begun.wait(LONG_S)
    (left,) = (thread for thread in threading.enumerate() if thread.name.startswith("thumbnails"))
    try:
        loader.drain()
        shiboken6.delete(page)
        assert left.is_alive()  # it still hangs, and nobody waited for it
        assert left.daemon
    finally:
        answers.set()
        left.join(LONG_S)
    assert not left.is_alive()


@pytest.fixture
def photo(tmp_path):
    """A picture that is worth a thumbnail on the disk."""
    path = tmp_path / "photo.jpg"
    Image.effect_noise((400, 300), 60).convert("RGB").save(path, quality=95)
    assert path.stat().st_size > thumbnail_store.SMALL_BYTES
    return path


@pytest.fixture
def decoded(monkeypatch):
    """Paths of the pictures that are decoded themselves."""
    paths = []

    def load(path, size_px):
        paths.append(path)
        return load_thumbnail(path, size_px)

    monkeypatch.setattr(thumbnail_store, "load_thumbnail", load)
    return paths


def test_a_large_picture_is_decoded_once_for_all_times(photo, decoded):
    first, second = thumbnail(photo, 100), thumbnail(photo, 100)
    assert decoded == [photo]
    assert second.size == first.size == (100, 75)
    difference = ImageStat.Stat(ImageChops.difference(first, second)).mean
    assert max(difference) < 12


def test_a_picture_that_changed_and_another_size_are_decoded_anew(photo, decoded):
    thumbnail(photo, 100)
    thumbnail(photo, 50)
    Image.effect_noise((300, 400), 60).convert("RGB").save(photo, quality=95)
    assert thumbnail(photo, 100).size == (75, 100)
    assert len(decoded) == 3


def test_a_small_file_needs_no_thumbnail_on_the_disk(tmp_path, decoded):
    (path,) = make_pictures(tmp_path, 1)
    thumbnail(path, 40)
    thumbnail(path, 40)
    assert decoded == [path, path]


def test_a_damaged_thumbnail_is_made_anew(photo, decoded):
    thumbnail(photo, 100)
    key = thumbnail_store._key(photo, 100)
    thumbnail_store._store().put(key, b"\xff\xd8\xff\xe0 torn")
    assert thumbnail(photo, 100).size == (100, 75)
    assert thumbnail(photo, 100).size == (100, 75)
    assert decoded == [photo, photo]


def test_a_picture_that_is_gone_is_not_shown_from_the_disk(photo):
    thumbnail(photo, 100)
    os.unlink(photo)
    with pytest.raises(PictureError):
        thumbnail(photo, 100)


def test_of_a_list_that_is_scrolled_what_is_in_sight_comes_first(qtbot, loader, tmp_path, monkeypatch):
    paths = make_pictures(tmp_path, thumbnails.MOST_WAITING + 40)
    begun, go_on, order = threading.Event(), threading.Event(), []

    def load(path, size_px):
        order.append(path)
        begun.set()
        assert go_on.wait(LONG_S)
        return load_thumbnail(path, size_px)

    monkeypatch.setattr(thumbnail_store, "load_thumbnail", load)
    loader.pixmap(paths[0])
    assert begun.wait(LONG_S)
    for path in paths[1:]:
        loader.pixmap(path)
    go_on.set()
    qtbot.waitUntil(lambda: loader.n_kept == thumbnails.MOST_WAITING + 1)
    assert order == [paths[0], *paths[: -thumbnails.MOST_WAITING - 1 : -1]]
    assert loader.pixmap(paths[1]) is None
    qtbot.waitUntil(lambda: loader.pixmap(paths[1]) is not None)
