"""Folders, zips and pictures that are dropped on the window, with the real session behind it."""

import zipfile

from conftest import draw_shape, make_folder
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.states import SessionState
from tlgui.engine.data.decode import load_thumbnail
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.packing import pack

LONG_MS = 30_000


def test_a_zip_is_opened_and_a_single_picture_is_told_where_to_go(application, qtbot, pictures_folder, monkeypatch):
    archive = pictures_folder.parent / "shapes.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in pictures_folder.rglob("*.png"):
            file.write(path, path.relative_to(pictures_folder))
    application.window.folder_chosen.emit(archive)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY, timeout=LONG_MS)
    assert application.session.dataset.counts == {"discs": 12, "squares": 12}
    told = []
    monkeypatch.setattr(application.window, "show_notice", lambda title, text: told.append(text))
    application.window.folder_chosen.emit(pictures_folder / "discs" / "discs0.png")
    assert len(told) == 1
    assert "discs0.png" in told[0]


def test_one_click_takes_an_offer(application, qtbot, tmp_path):
    for name in ("cat_1", "cat_2", "dog_1", "dog_2"):
        draw_shape("discs", sum(map(ord, name))).save(tmp_path / f"{name}.png")
    with qtbot.waitSignal(application.session.folder_refused, timeout=LONG_MS):
        application.window.folder_chosen.emit(tmp_path)
    application.window.findChild(QPushButton, "offer_button_1").click()
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY, timeout=LONG_MS)
    assert application.session.dataset.counts == {"cat": 2, "dog": 2}


def test_the_page_says_what_the_pictures_will_be_used_for_and_follows_the_choices(application, qtbot, pictures_folder):
    card = application.window.pictures.split_card
    assert card.isHidden()
    application.window.folder_chosen.emit(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY, timeout=LONG_MS)
    label = card.findChild(QLabel, "split_sizes_label")
    assert not card.isHidden()
    assert label.text().startswith("20 pictures to learn from, 4 for validation. A test part is set aside once every")
    application.session.draft.change("test_fraction", 0.25)
    assert label.text().startswith("14 pictures to learn from, 4 for validation, 6 set aside for the final test.")


def name_by_day(folder, n_days):
    for path in sorted(folder.rglob("*.png")):
        number = int(path.stem.removeprefix(path.parent.name))
        path.rename(path.with_name(f"2026-05-0{1 + number % n_days}_{number}.png"))


def test_one_button_holds_out_days_and_takes_it_back_and_other_pictures_are_split_by_chance(
    application, qtbot, pictures_folder, tmp_path
):
    session, page = application.session, application.window.pictures
    name_by_day(pictures_folder, 4)
    application.window.folder_chosen.emit(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not page.origin_card.isHidden(), timeout=LONG_MS)
    button = page.origin_card.findChild(QPushButton, "origin_button_day")
    assert button.text() == "Test on days it never saw"
    button.click()
    assert session.draft.config.split_by == "day"
    label = page.split_card.findChild(QLabel, "split_sizes_label")
    assert label.text().startswith("18 pictures to learn from, 6 for validation.")
    told = page.origin_card.findChild(QLabel, "origin_label_day").text()
    assert "Your pictures come from 4 days." in told
    assert "days that the model never learns from" in told
    page.origin_card.findChild(QPushButton, "origin_button_day").click()
    assert session.draft.config.split_by == "none"
    assert label.text().startswith("20 pictures to learn from, 4 for validation.")
    session.draft.undo()
    assert session.draft.config.split_by == "day"
    other = make_folder(tmp_path / "other", n_per_class=4)
    application.window.folder_chosen.emit(other)
    qtbot.waitUntil(lambda: session.dataset.root == other, timeout=LONG_MS)
    qtbot.waitUntil(lambda: session.draft.config.split_by == "none", timeout=LONG_MS)
    assert page.origin_card.isHidden()


def test_a_folder_of_shards_opens_with_its_classes_and_thumbnails(application, qtbot, pictures_folder, tmp_path):
    shards = tmp_path / "shards"
    pack(scan_folder(pictures_folder), shards)
    application.window.folder_chosen.emit(shards)
    session = application.session
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    assert session.dataset.counts == scan_folder(pictures_folder).counts
    assert all(".tar" in str(picture.path) for picture in session.dataset.pictures)
    assert load_thumbnail(session.dataset.pictures[0].path, 32).size
