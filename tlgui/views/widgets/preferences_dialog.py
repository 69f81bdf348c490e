"""What a person sets once: how the window looks and speaks, and where things lie."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QWidget

from tlgui.views import texts
from tlgui.views.languages import offered
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.page import add_labelled_row, make_button, make_label, make_row
from tlgui.views.widgets.roomy_dialog import RoomyDialog

WIDTH_PX = 560
FOLDER_PX = 300
THEMES = {"": marked("As the system"), "light": marked("Light"), "dark": marked("Dark")}
TEXT_SIZES = {
    "90": marked("Smaller"),
    "100": marked("Usual"),
    "115": marked("Larger"),
    "130": marked("Large"),
    "150": marked("Very large"),
}
ONE_GPU, ALL_GPUS = "one", "all"
USUAL_RUNS = marked("The usual folder")
NO_WEIGHTS = marked("None")
RUNS_HELP = marked("New runs go there from the next start on. Earlier runs stay where they are.")
WEIGHTS_HELP = marked("Pretrained weights that several people or computers share; tlgui only reads them.")


class PreferencesDialog(RoomyDialog):
    """Shows what is set, and asks for each change as soon as it is made.

    Signals:
        language_chosen(str): code of a language; '' follows the system.
        look_chosen(str, int): theme ('' follows the system) and size of text in percent.
        all_gpus_chosen(bool): whether all GPUs train a run together.
        runs_folder_chosen(object), weights_folder_chosen(object): Path, or None for the usual one or none.
    """

    language_chosen = Signal(str)
    look_chosen = Signal(str, int)
    all_gpus_chosen = Signal(bool)
    runs_folder_chosen = Signal(object)
    weights_folder_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("preferences_dialog", tr("Preferences"), WIDTH_PX, parent)
        self.language = ChoiceBox("language_choice", tr("Language"), {})
        self.language.offer({"": tr(THEMES[""])} | offered())  # each as it calls itself, in every language
        self.language.chosen.connect(self.language_chosen)
        self.theme = ChoiceBox("theme_choice", tr("Theme"), THEMES)
        self.text_size = ChoiceBox("text_size_choice", tr("Text size"), TEXT_SIZES)
        for box in (self.theme, self.text_size):
            box.chosen.connect(self._on_look_chosen)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        add_labelled_row(self._grid, tr("Language"), self.language)
        add_labelled_row(self._grid, tr("Theme"), self.theme)
        add_labelled_row(self._grid, tr("Text size"), self.text_size)
        self.gpus = ChoiceBox("gpus_choice", tr("GPUs"), {})
        self.gpus.chosen.connect(lambda key: self.all_gpus_chosen.emit(key == ALL_GPUS))
        self._gpu_label = add_labelled_row(self._grid, tr("GPUs"), self.gpus)
        self.show_gpus(0, takes_all=False)
        self.body.addWidget(make_label(tr("Preferences"), "heading"))
        self.body.addLayout(self._grid)
        self._runs = self._add_folder("runs", tr("Folder of runs"), tr(RUNS_HELP))
        self._weights = self._add_folder("weights", tr("Shared weights"), tr(WEIGHTS_HELP))
        close = make_button(tr(texts.CLOSE), "preferences_close_button", kind="primary")
        close.clicked.connect(self.accept)
        self.body.addSpacing(6)
        self.body.addLayout(make_row(close))

    def show_language(self, code: str) -> None:
        """Show the language that is set."""
        self.language.show_key(code)

    def show_look(self, theme: str, text_percent: int) -> None:
        """Show the theme and the size of text that are set."""
        self.theme.show_key(theme if theme in THEMES else "")
        self.text_size.show_key(str(text_percent), tr("{percent} %").format(percent=text_percent))

    def show_folders(self, runs: str, weights: str) -> None:
        """Show the folders that are set; '' for none."""
        for label, folder, otherwise in ((self._runs, runs, tr(USUAL_RUNS)), (self._weights, weights, tr(NO_WEIGHTS))):
            label.setText(folder or otherwise)
            label.setAccessibleDescription(folder or otherwise)
            self._way_back(label).setEnabled(bool(folder))
        self.grow()

    def show_gpus(self, n: int, *, takes_all: bool) -> None:
        """Offer to train on all GPUs at once, where there are several."""
        self.gpus.offer({ONE_GPU: tr("Train on one"), ALL_GPUS: tr("Train on all {n} at once").format(n=n)})
        self.gpus.show_key(ALL_GPUS if takes_all else ONE_GPU)
        for widget in (self.gpus, self._gpu_label):
            widget.setVisible(n > 1)

    def _add_folder(self, name: str, words: str, help_text: str) -> QLabel:
        """Add a row about a folder and return the label that shows it."""
        row = self._grid.rowCount()
        title = make_label(words)
        title.setWordWrap(False)
        shown = make_label("", name=f"{name}_folder_label")
        shown.setMinimumWidth(FOLDER_PX)
        choose = make_button(tr("Choose..."), f"choose_{name}_folder_button", help_text=help_text)
        choose.setAccessibleName(tr("{what}: choose").format(what=words))
        back = make_button(tr("Reset"), f"reset_{name}_folder_button")
        back.setAccessibleName(tr("{what}: reset").format(what=words))
        chosen = self.runs_folder_chosen if name == "runs" else self.weights_folder_chosen
        choose.clicked.connect(lambda: self._choose(words, chosen.emit))
        back.clicked.connect(lambda: chosen.emit(None))
        self._grid.addWidget(title, row, 0)
        self._grid.addWidget(shown, row, 1)
        self._grid.addLayout(make_row(choose, back, stretch=False), row, 2)
        self._grid.addWidget(make_label(help_text, "muted"), row + 1, 1, 1, 2)
        return shown

    def _way_back(self, label: QLabel) -> QWidget:
        name = label.objectName().removesuffix("_folder_label")
        found = self.findChild(QWidget, f"reset_{name}_folder_button")
        assert isinstance(found, QWidget)
        return found

    def _choose(self, words: str, tell: Callable[..., object]) -> None:
        chosen = QFileDialog.getExistingDirectory(self, words)
        if chosen:
            tell(Path(chosen))

    def _on_look_chosen(self, _key: str) -> None:
        self.look_chosen.emit(self.theme.currentData(), int(self.text_size.currentData()))
