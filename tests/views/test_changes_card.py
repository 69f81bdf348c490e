"""Results says what changed in the network: a sentence, bars with numbers, filters, and maps of a chosen picture."""

import io
import shutil
from pathlib import Path

import numpy as np
import pytest
from damaged_models import GOOD
from PIL import Image
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton

from tlgui.core.feature_maps import ChannelMap, FeatureMaps
from tlgui.core.messages import say
from tlgui.core.network_changes import BlockChange, Filters, NetworkChanges
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train
from tlgui.views.results.changes_card import ChangesCard
from tlgui.views.results.tile_view import TileView, grey_image, tiles_of
from tlgui.views.theme import DARK


def png(pixels):
    file = io.BytesIO()
    Image.fromarray(np.asarray(pixels, dtype=np.uint8)).save(file, "PNG")
    return file.getvalue()


def sheet(n_columns, n_rows):
    return png(np.arange(n_rows * 3 * n_columns * 3).reshape(n_rows * 3, n_columns * 3)[..., None].repeat(3, 2) % 256)


FILTERS = Filters("conv1", 5, 5, 4, 3, 3, True, 0.02, sheet(4, 2), sheet(4, 2))
BLOCKS = (
    BlockChange("stem", 0.0, 0.0, False),
    BlockChange("stage1", 0.012, None, True),
    BlockChange("stage2", 0.061, None, True),
    BlockChange("head", 1.4, None, True),
)
CHANGES = NetworkChanges("m", "starter", False, 0, BLOCKS, FILTERS)


@pytest.fixture
def card(qtbot):
    card = ChangesCard()
    qtbot.addWidget(card)
    card.resize(700, 900)
    yield card
    card.maps.grid.thumbnails.drain()


def label(widget, name):
    return widget.findChild(QLabel, name)


def test_the_sentence_and_a_row_for_each_block_say_what_moved(card):
    card.show_changes(CHANGES)
    assert card.words.startswith("2 of 3 blocks below the head learned: 'stage2' moved most, 6.1%.")
    assert card.bars.rows == (
        ("head", "new: it began with random weights"),
        ("stage2", "moved 6.1%"),
        ("stage1", "moved 1.2%"),
        ("stem", "frozen: unchanged"),
    )
    assert "stem: frozen: unchanged" in card.bars.accessibleDescription()
    lengths = [card.bars.bar_px(block) for block in BLOCKS]
    assert lengths[0] == lengths[3] == 0
    assert lengths[1] / lengths[2] == pytest.approx(0.012 / 0.061)
    assert card.findChild(QPushButton, "measure_changes_button").isHidden()


def test_lengths_of_bars_are_explained_only_where_there_are_bars(card):
    explanation = label(card, "changes_explanation")
    card.show_changes(CHANGES)
    assert not explanation.isHidden()
    frozen = tuple(BlockChange(b.name, 0.0, 0.0, False) for b in BLOCKS[:-1])
    card.show_changes(NetworkChanges("m", "starter", False, 0, (*frozen, BLOCKS[-1]), None))
    assert not card.bars.isHidden()
    assert explanation.isHidden()


def test_the_words_of_the_head_begin_where_those_of_frozen_blocks_do(card):
    frozen = BlockChange("stem", 0.0, 0.0, False)
    firsts = []
    for block in (frozen, BLOCKS[-1]):
        card.bars.show_blocks([block])
        # The same words and name, so that only the place can differ.
        firsts.append(card.bars.words_px(block) - card.bars._name_px)
    assert firsts[0] == firsts[1] > 0


def test_bars_are_drawn_in_either_theme(card):
    card.show_changes(CHANGES)
    pictures = []
    for set_theme in (lambda: None, lambda: card.set_theme(DARK)):
        set_theme()
        pixmap = QPixmap(card.bars.size())
        card.bars.render(pixmap)
        pictures.append(pixmap.toImage())
    assert pictures[0] != pictures[1]


def test_filters_stand_before_and_after_as_tiles(card):
    card.show_changes(CHANGES)
    assert [len(view.cells) for view in (card.before, card.after)] == [5, 5]
    tile = card.after.cells[4].images[0]
    assert (tile.width(), tile.height()) == (3, 3)
    assert tile.pixelColor(0, 0).red() == 3 * 12 % 256  # the first of the second row
    assert "The 5 filters, each 3 x 3 weights. They moved 2.0%." in label(card, "filters_label").text()


def test_a_damaged_sheet_hides_the_filters(card):
    damaged = Filters("conv1", 5, 5, 4, 3, 3, True, 0.0, b"rubbish", sheet(1, 1))
    card.show_changes(NetworkChanges("m", "starter", False, 0, BLOCKS, damaged))
    assert card._filters.isHidden()
    assert tiles_of(b"rubbish", 3, 3, 1) == ()


def test_without_a_record_it_is_offered_to_be_measured_and_can_be_cancelled(card, qtbot):
    card.show_model(("stem", "stage1"))
    button = card.findChild(QPushButton, "measure_changes_button")
    assert not button.isHidden()
    with qtbot.waitSignal(card.measure_requested):
        button.click()
    card.show_measuring()
    assert button.text() == "Cancel"
    with qtbot.waitSignal(card.measure_cancelled):
        button.click()
    card.show_why_not("The weights are gone.")
    assert button.isHidden()
    assert card.words == "The weights are gone."
    assert card.bars.isHidden()


def scores():
    rows = (("right.png", 0, (2.0, 0.0)), ("wrong.png", 1, (3.0, 0.0)))
    return PictureScores("m", ("ant", "bee"), tuple(ScoredPicture(f"/x/{n}", t, logits) for n, t, logits in rows))


def test_mistakes_come_first_and_arrow_keys_choose_a_picture(card, qtbot):
    card.show_model(("stem", "stage1"))
    card.show_scores(scores())
    pictures = card.maps.grid.pictures
    assert [picture.path.name for picture in pictures] == ["wrong.png", "right.png"]
    assert pictures[0].first_line == "✗ ant"
    assert pictures[0].tool_tip.startswith("A mistake")
    wanted = []
    card.maps.maps_wanted.connect(lambda path, block: wanted.append((path.name, block)))
    card.maps.grid.setCurrentIndex(card.maps.grid.model().index(0, 0))
    card.maps.dropped.emit((Path("/y/other.png"),))
    box = card.maps.findChild(QComboBox, "maps_block_box")
    assert [box.itemText(n) for n in range(box.count())] == ["stage1", "stem"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert wanted == [("wrong.png", "stage1"), ("other.png", "stage1"), ("other.png", "stem")]


def test_another_picture_is_chosen_from_the_disk(card, monkeypatch):
    card.show_model(("stem",))
    wanted = []
    card.maps.maps_wanted.connect(lambda path, block: wanted.append((path.name, block)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/y/mine.png", ""))
    card.maps.findChild(QPushButton, "maps_other_button").click()
    assert wanted == [("mine.png", "stem")]


def test_maps_stand_beside_those_from_before_or_alone_with_the_reason(card):
    maps = FeatureMaps("stem", 2, 2, 9, (ChannelMap(7, bytes([0, 60, 120, 255]), bytes(4)),), sheet(2, 2))
    card.maps.show_maps(Path("a.png"), maps)
    (cell,) = card.maps.view.cells
    assert cell.caption == "channel 7"
    assert [image.pixelColor(1, 1).red() for image in cell.images] == [0, 255]
    words = label(card.maps, "maps_label").text()
    assert "The 1 of 9 channels of 'stem'" in words
    assert "Left before the training" in words
    why = say("inside.start_was_random")
    alone = FeatureMaps("stem", 2, 2, 9, (ChannelMap(7, bytes(4), None),), sheet(2, 2), why)
    card.maps.show_maps(Path("a.png"), alone)
    assert len(card.maps.view.cells[0].images) == 1
    assert "another version of torch" in label(card.maps, "maps_label").text()
    assert not label(card.maps, "maps_seen").pixmap().isNull()


def test_a_grey_picture_keeps_its_rows():
    image = grey_image(bytes(range(6)), 3, 2)
    assert [image.pixelColor(x, y).red() for y in range(2) for x in range(3)] == list(range(6))


def test_the_view_grows_with_its_rows(qtbot, card):
    view = TileView("tiles", 28, 16)
    qtbot.addWidget(view)
    card.show_changes(CHANGES)
    view.show_cells(card.after.cells, "five filters")
    view.resize(2 * 30, 10)
    view.show()
    qtbot.waitUntil(lambda: view.height() == 3 * 28 + 2 * 2)


def test_from_a_run_to_its_bars_and_the_maps_of_a_mistake(application, qtbot, pictures_folder, quick_config, tmp_path):
    train(quick_config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=lambda _event: None)
    window, session = application.window, application.session
    card = window.results.changes
    assert session.open_model(tmp_path / "run" / "model.safetensors")
    qtbot.waitUntil(lambda: bool(card.bars.rows))
    assert "This network began with random weights" in card.words
    qtbot.waitUntil(lambda: bool(card.maps.grid.pictures))
    card.maps.grid.setCurrentIndex(card.maps.grid.model().index(0, 0))
    qtbot.waitUntil(lambda: bool(card.maps.view.cells), timeout=20000)
    assert all(len(cell.images) == 2 for cell in card.maps.view.cells)
    alone = shutil.copy(tmp_path / "run" / "model.safetensors", tmp_path / "alone.safetensors")
    assert session.open_model(alone)
    assert card.bars.isHidden()
    assert card.maps.view.cells == ()
    card.findChild(QPushButton, "measure_changes_button").click()
    qtbot.waitUntil(lambda: not card.bars.isHidden(), timeout=20000)
    assert "This network began with random weights" in card.words


def test_an_old_model_is_measured_or_says_why_not_and_a_cancelled_question_is_not_answered(application, qtbot):
    card, session, tasks = application.window.results.changes, application.session, []
    assert session.open_model(GOOD)
    submit = session.engine.submit
    session.engine.submit = lambda request: tasks.append(submit(request)) or tasks[-1]
    button = card.findChild(QPushButton, "measure_changes_button")
    button.click()
    button.click()
    with qtbot.waitSignal(tasks[0].finished, timeout=20000):
        pass
    assert "It can be measured now" in card.words
    button.click()
    qtbot.waitUntil(lambda: "It can be measured now" not in card.words and button.text() != "Cancel", timeout=20000)
    assert "cannot be shown" in card.words or card.bars.rows


def test_a_picture_that_cannot_be_read_is_told(application, qtbot, tmp_path):
    card, session = application.window.results.changes, application.session
    assert session.open_model(GOOD)
    (tmp_path / "broken.png").write_bytes(b"rubbish")
    with qtbot.waitSignal(session.failed, timeout=20000):
        card.maps.dropped.emit((tmp_path / "broken.png",))
    qtbot.waitUntil(lambda: label(card.maps, "maps_label").isHidden())
    for dialog in application.window.findChildren(object, "error_dialog"):
        dialog.accept()
