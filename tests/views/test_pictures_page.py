"""The Pictures page at every width, with few classes and with many."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from tlgui.core.dataset import Dataset, Picture, Problem, ScanProgress
from tlgui.core.folder_report import FileCounts, FolderRefusal, FolderReport, Offer, PassedOver, ScanOptions
from tlgui.core.messages import say
from tlgui.core.run_index import RunState, RunSummary
from tlgui.core.run_note import RunNote
from tlgui.core.states import SessionState
from tlgui.views.pictures.pictures_page import PicturesPage
from tlgui.views.theme import LIGHT, apply_theme
from tlgui.views.widgets.elided_label import ElidedLabel


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


@pytest.mark.parametrize("width", [640, 1084, 1404, 1716])
def test_nothing_is_cut_off_at_the_right(page, own_theme, qtbot, width):
    page.resize(width, 640)
    page.show()
    page.show_dataset(make_dataset(6))
    qtbot.waitUntil(lambda: len(cards(page)) == 6 and cards(page)[0].width() > 200)
    area = page.findChild(QScrollArea, "page_scroll")
    assert area.horizontalScrollBar().maximum() == 0


def test_a_wider_page_has_more_columns(page, own_theme, qtbot):
    page.resize(660, 640)
    page.show()
    page.show_dataset(make_dataset(6))

    def n_columns():
        return len({card.x() for card in cards(page)})

    qtbot.waitUntil(lambda: n_columns() == 1)
    page.resize(1404, 640)
    qtbot.waitUntil(lambda: n_columns() == 4)


def test_a_thousand_classes_are_counted_and_not_all_drawn(page, qtbot):
    page.show_dataset(make_dataset(1000, n_per_class=1))
    told = page.findChild(QLabel, "classes_shown_label")
    assert told.text() == "12 of 1 000 classes shown"
    assert len(cards(page)) == 12, "what is to be read about all of them is not far below"
    more = page.findChild(QPushButton, "more_classes_button")
    more.click()
    assert len(cards(page)) < 30, "the others come one by one: nothing is held up"
    qtbot.waitUntil(lambda: len(cards(page)) == 72 and more.isEnabled())
    page.findChild(QPushButton, "fewer_classes_button").click()
    assert len(cards(page)) == 12
    assert told.text() == "12 of 1 000 classes shown"


def test_another_dataset_replaces_the_one_before(page):
    page.show_dataset(make_dataset(70))
    page.show_dataset(make_dataset(2))
    assert len(cards(page)) == 2
    assert not page.findChild(QPushButton, "more_classes_button").isVisibleTo(page)


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
    run = RunSummary(Path("/runs/bread"), RunState.COMPLETED, datetime(2026, 11, 26, 9, 30), RunNote("rolls"))
    page.name_recent({"/runs/bread/model.safetensors": run, "/runs/of no button": run})
    assert page.findChild(QPushButton, "recent_model_1").text().startswith("rolls  ·  model of ")
    with qtbot.waitSignal(page.folder_chosen) as wish:
        page.findChild(QPushButton, "recent_folder_2").click()
    assert wish.args == [Path("/home/b/pictures")]


def test_scanning_says_how_far_it_is(page):
    page.show()
    page.set_state(SessionState.SCANNING)
    page.show_scan_progress(ScanProgress(120, 0))
    assert page.findChild(QLabel, "scan_label").text() == "Looking for pictures: 120 files"
    page.show_scan_progress(ScanProgress(3, 12))
    assert "3 of 12" in page.findChild(QLabel, "scan_label").text()
    page.set_state(SessionState.READY)
    assert not page.findChild(QLabel, "scan_label").isVisible()


def report_with(*offers):
    passed = PassedOver("ignored", "system", 3, say("files.system", n=3, names=("@eaDir",)))
    return FolderReport(FileCounts(10, 7, (passed,)), offers)


def offers():
    return (
        Offer("merge_lookalikes", say("offers.merge_lookalikes", groups=("'a' + 'A'",)), Path("/nowhere"),
              ScanOptions(merge_lookalikes=True)),
        Offer("open_folder", say("offers.open_folder", folder="in", n=2, names=("a", "b")), Path("/nowhere/in")),
    )  # fmt: skip


def test_the_sum_of_all_files_and_the_offers_are_shown_and_one_button_takes_each(page, qtbot):
    page.show()
    dataset = make_dataset(2)
    page.show_dataset(Dataset(dataset.root, dataset.class_names, dataset.pictures, report=report_with(*offers())))
    label = page.findChild(QLabel, "files_label")
    assert "10 files below this folder: 7 used, 0 left out, 3 ignored." in label.text()
    assert "@eaDir" in label.text()
    for number, offer in enumerate(offers(), start=1):
        button = page.findChild(QPushButton, f"offer_button_{number}")
        with qtbot.waitSignal(page.report_card.offer_taken, check_params_cb=lambda taken, offer=offer: taken == offer):
            button.click()
    page.show_dataset(make_dataset(2))
    assert not page.report_card.isVisible()


def test_a_refused_folder_is_explained_with_its_sum_and_offers(page):
    page.show()
    refusal = FolderRefusal(
        Path("/nowhere"), say("pictures.there_are_no_pictures_in", root="x"), "", report_with(*offers())
    )
    page.show_refusal(refusal)
    texts = [label.text() for label in page.report_card.findChildren(QLabel) if label.isVisible()]
    assert any("no pictures" in text for text in texts)
    assert any(text.startswith("10 files below this folder") for text in texts)
    assert any("@eaDir" in text for text in texts)
    assert page.findChild(QPushButton, "offer_button_2").isVisible()
    page.set_state(SessionState.SCANNING)
    assert not page.report_card.isVisible()


def test_many_files_with_the_same_trouble_take_few_lines(page):
    page.show()
    problems = tuple(
        Problem("unreadable", Path(f"{n}.nef"), say("pictures.it_is_left_out", error=say("kinds.raw", path=f"{n}.nef")))
        for n in range(40)
    )
    dataset = make_dataset(2)
    page.show_dataset(Dataset(dataset.root, dataset.class_names, dataset.pictures, problems, 50))
    told = [label.text() for label in page.findChildren(QLabel) if "raw camera file" in label.text()]
    assert len(told) == 3
    assert "37 more like this" in told[-1]


def test_a_name_that_is_longer_than_its_card_widens_nothing_and_is_whole_in_its_tool_tip(qtbot, tmp_path):
    name = "a_very_long_name_of_a_class_that_has_no_place_to_break_" * 4
    page = PicturesPage()
    qtbot.addWidget(page)
    page.resize(696, 500)  # of a window of 900 x 600
    page.show()
    page.show_dataset(Dataset(tmp_path, (name, "<b>short</b>"), (Picture(tmp_path / "a.png", 0),), (), 1))
    QApplication.processEvents()
    assert page.findChild(QScrollArea, "page_scroll").horizontalScrollBar().maximum() == 0
    long, short = (label for label in page.findChildren(ElidedLabel))
    assert "…" in long.text()
    assert long.toolTip() == long.accessibleName() == name
    assert (short.text(), short.toolTip()) == ("<b>short</b>", "")
    page.drain()
