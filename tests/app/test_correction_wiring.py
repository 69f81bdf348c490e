"""Leave out, move to class and take back: through the window, the engine and the next scan."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.core.states import SessionState
from tlgui.views.widgets.picture_grid import BADGE_ROLE
from tlgui.views.widgets.picture_label import PictureLabel


def show_mistakes(window, paths):
    """Show some pictures of the first class as answered wrongly."""
    window.results.show_evaluation(evaluation_from_counts(((0, len(paths)), (0, 0)), ("discs", "squares"), loss=0.5))
    pictures = tuple(ScoredPicture(str(path), 0, (0.0, 2.0)) for path in paths)
    window.results.show_scores(PictureScores("m", ("discs", "squares"), pictures))


def test_decisions_are_followed_at_once_and_taken_back(application, qtbot, pictures_folder):
    window, session = application.window, application.session
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    before = session.dataset.counts
    paths = sorted((pictures_folder / "discs").iterdir())[:2]
    show_mistakes(window, paths)
    bar, card = window.results.mistakes.corrections, window.pictures.corrections_card
    window.results.mistakes.grid.selectAll()
    bar.findChild(QPushButton, "leave_out_button").click()
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.counts["discs"] == before["discs"] - 2)
    assert session.dataset.corrected.n_left_out == 2
    assert not card.isHidden()
    bar.findChild(QPushButton, "take_back_button").click()
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.counts == before)
    qtbot.waitUntil(card.isHidden)
    bar.findChild(QPushButton, "move_button").menu().actions()[1].trigger()
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.corrected.n_moved == 2)
    assert session.dataset.counts["squares"] == before["squares"] + 2
    for grid in (card.grid, window.results.mistakes.grid):
        assert {grid.model().index(row, 0).data(BADGE_ROLE) for row in range(2)} == {"\u2192 squares"}
    card.grid.setCurrentIndex(card.grid.model().index(0, 0))
    card.findChild(QPushButton, "take_chosen_back_button").click()
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.corrected.n_moved == 1)
    assert [picture.path for picture in card.grid.pictures] == [paths[1]]
    card.findChild(QPushButton, "take_all_back_button").click()
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.counts == before)
    window.results.drain()
    window.pictures.drain()


def test_a_picture_of_a_class_is_left_out_by_its_menu_and_ctrl_z_undoes_it(application, qtbot, pictures_folder):
    window, session = application.window, application.session
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    before = session.dataset.counts
    menu = window.pictures.findChild(PictureLabel).menu()
    next(action for action in menu.actions() if action.text() == "Leave out of the next run").trigger()
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.corrected.n_left_out == 1)
    assert window.undo_bar.words == "1 picture is left out from now on."
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.counts == before)
    assert window.undo_bar.isHidden()
    path = next(iter(session.dataset.pictures)).path
    window.decisions.move_wanted.emit([str(path)], session.dataset.class_names[1])
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.corrected.n_moved == 1)
    window.pictures.relabel_card.leave_out_wanted.emit([str(path)])  # since then something else was decided
    qtbot.waitUntil(window.undo_bar.isHidden)
    window.pictures.drain()
