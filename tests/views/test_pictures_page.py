"""The Pictures page at every width, with few classes and with many."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from tlgui.core.dataset import Dataset, Picture, ScanProgress
from tlgui.core.states import SessionState
from tlgui.views.pictures.pictures_page import N_CLASSES_SHOWN, PicturesPage
from tlgui.views.theme import LIGHT, apply_theme


@pytest.fixture
def page(qtbot):
    page = PicturesPage()
    qtbot.addWidget(page)
    yield page
    page.drain()


@pytest.fixture
def own_theme(qapp):
    apply_theme(qapp, LIGHT)
    yield
    qapp.setStyleSheet("")


def make_dataset(n_classes, *, n_per_class=5):
    names = tuple(f"class {number}" for number in range(n_classes))
    pictures = tuple(Picture(Path(f"/nowhere/{i}/{k}.png"), i) for i in range(n_classes) for k in range(n_per_class))
    return Dataset(Path("/nowhere"), names, pictures, n_found=len(pictures))


def cards(page):
    return [w for w in page.findChildren(QWidget) if w.objectName().startswith("class_card_") and not w.isHidden()]


@pytest.mark.parametrize("width", [640, 1084, 1404])
def test_nothing_is_cut_off_at_the_right(page, own_theme, qtbot, width):
    page.resize(width, 640)
    page.show()
    page.show_dataset(make_dataset(6))
    qtbot.waitUntil(lambda: len(cards(page)) == 6 and cards(page)[0].width() > 200)
    area = page.findChild(QScrollArea, "page_scroll")
    assert area.horizontalScrollBar().maximum() == 0


def test_a_wider_page_has_more_columns(page, own_theme, qtbot):
    page.resize(700, 640)
    page.show()
    page.show_dataset(make_dataset(6))

    def n_columns():
        return len({card.x() for card in cards(page)})

    qtbot.waitUntil(lambda: n_columns() == 1)
    page.resize(1404, 640)
    qtbot.waitUntil(lambda: n_columns() == 4)


def test_a_thousand_classes_are_counted_and_not_all_drawn(page):
    page.show_dataset(make_dataset(1000, n_per_class=1))
    assert len(cards(page)) == N_CLASSES_SHOWN
    assert page.findChild(QLabel, "more_classes_label").text() == "... and 940 more classes."


def test_another_dataset_replaces_the_one_before(page):
    page.show_dataset(make_dataset(70))
    page.show_dataset(make_dataset(2))
    assert len(cards(page)) == 2
    assert page.findChild(QLabel, "more_classes_label").isHidden()


def test_the_empty_page_teaches_and_the_filled_one_makes_room(page):
    page.show()
    drawing = page.findChild(QWidget, "folder_drawing")
    assert drawing.isVisible()
    tall = page.drop_area.sizeHint().height()
    page.show_dataset(make_dataset(2))
    assert not drawing.isVisible()
    assert page.drop_area.accessibleName() == "Drop another folder here"
    assert page.drop_area.sizeHint().height() < tall / 2
    page.show_dataset(None)
    assert drawing.isVisible()


def test_two_recent_folders_of_one_name_can_be_told_apart(page, qtbot):
    page.set_recent(("/home/a/pictures", "/home/b/pictures"), ("/runs/bread/model.safetensors",))
    texts = [page.findChild(QPushButton, name).text() for name in ("recent_folder_1", "recent_folder_2")]
    assert texts == ["pictures  ·  folder in /home/a", "pictures  ·  folder in /home/b"]
    assert page.findChild(QPushButton, "recent_model_1").text() == "bread  ·  model in /runs"
    with qtbot.waitSignal(page.folder_chosen) as wish:
        page.findChild(QPushButton, "recent_folder_2").click()
    assert wish.args == [Path("/home/b/pictures")]


def test_scanning_says_how_far_it_is(page):
    page.show()
    page.set_state(SessionState.SCANNING)
    page.show_scan_progress(ScanProgress(3, 12))
    assert "3 of 12" in page.findChild(QLabel, "scan_label").text()
    page.set_state(SessionState.READY)
    assert not page.findChild(QLabel, "scan_label").isVisible()
