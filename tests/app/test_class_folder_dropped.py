"""A folder of classes that is dropped where pictures are answered: the program asks what it is for."""

import shutil

import pytest
from damaged_models import GOOD
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.states import SessionState
from tlgui.views.widgets.dialogs import ClassFolderDialog

LONG_MS = 60_000


@pytest.fixture
def asked(application, monkeypatch):
    """Answer the question as `asked.answer` says, and note it."""

    class Asked(list):
        answer = ""

        def __call__(self, folder, class_names):
            self.append((folder, class_names))
            return self.answer

    asked = Asked()
    monkeypatch.setattr(application.window, "ask_what_for", asked)
    return asked


@pytest.fixture
def others(tmp_path, pictures_folder):
    """Classes that the model of GOOD does not know."""
    for name in ("discs", "squares"):
        shutil.copytree(pictures_folder / name, tmp_path / "others" / f"other {name}")
    return tmp_path / "others"


def test_other_classes_than_the_models_are_learned_if_the_person_wants_it(application, asked, others, qtbot):
    window, session = application.window, application.session
    session.open_model(GOOD)
    window.predict.take((others,))
    assert asked == [(others, ("other discs", "other squares"))]
    assert (session.state, window.predict.n_answers) == (SessionState.MODEL_ONLY, 0), "closed without an answer"
    asked.answer = "learn"
    window.predict.take((others,))
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.root == others, timeout=LONG_MS)
    assert window.page == "pictures"


def test_or_answered(application, asked, others, qtbot):
    application.session.open_model(GOOD)
    asked.answer = "answer"
    with qtbot.waitSignal(application.window.predict.all_answered, timeout=LONG_MS):
        application.window.predict.take((others,))
    assert application.window.predict.n_answers == 24


def test_without_a_model_there_is_nothing_to_ask(application, asked, others, qtbot):
    application.window.predict.take((others,))
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY, timeout=LONG_MS)
    assert asked == []


def test_pictures_that_come_before_the_model_are_answered_when_there_is_one(application, pictures_folder, qtbot):
    session, predict = application.session, application.window.predict
    first, second, *_ = sorted(pictures_folder.glob("discs/*"))
    for picture in (first, second):
        with qtbot.waitSignal(session.failed):
            predict.take((picture,))
    with qtbot.waitSignal(predict.all_answered, timeout=LONG_MS):
        session.open_model(GOOD)
    assert predict.n_answers == 2
    session.open_model(GOOD)
    assert predict.n_answers == 2


def test_the_models_own_classes_and_a_folder_without_any_are_answered(application, asked, pictures_folder, qtbot):
    session, predict = application.session, application.window.predict
    session.open_model(GOOD)
    known = pictures_folder.parent / "known"
    for source, name in zip(sorted(pictures_folder.iterdir()), session.model.class_names, strict=True):
        shutil.copytree(source, known / name)
    for folder in (known, pictures_folder / "discs"):
        with qtbot.waitSignal(predict.all_answered, timeout=LONG_MS):
            predict.take((folder,))
    assert asked == []
    assert predict.n_answers == 24 + 12


def test_the_dialog_names_folder_and_classes_and_gives_what_is_pressed(qtbot):
    for answer in ("learn", "answer"):
        dialog = ClassFolderDialog("fruit", [f"class {number}" for number in range(9)])
        qtbot.addWidget(dialog)
        assert "fruit" in dialog.windowTitle()
        assert any("class 5 and 3 more." in label.text() for label in dialog.findChildren(QLabel))
        assert dialog.answer == ""
        qtbot.mouseClick(dialog.findChild(QPushButton, f"class_folder_{answer}_button"), Qt.MouseButton.LeftButton)
        assert dialog.answer == answer
