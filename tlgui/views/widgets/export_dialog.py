"""The dialog "Export the model": the format, the folder, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tlgui.core.events import Preparing
from tlgui.core.export import Certificate, ExportFormat, remarks, verdict
from tlgui.views import texts
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.page import make_label
from tlgui.views.widgets.work_dialog import WorkDialog

FORMATS = {
    ExportFormat.ONNX: (
        marked("ONNX, for nearly every program"),
        marked("Web pages, phones, C#, Java, Python. Takes pictures of any size; nothing else has to be rebuilt."),
    ),
    ExportFormat.WEB: (
        marked("Web page"),
        marked(
            "A folder with a page that opens with a double click: drop pictures on it, without any network. The first "
            "time, Export downloads onnxruntime-web for it (14 MB, MIT licence) from cdn.jsdelivr.net."
        ),
    ),
    ExportFormat.PT2: (
        marked("PyTorch program (.pt2)"),
        marked("For Python with PyTorch. Takes pictures of any size, too."),
    ),
    ExportFormat.STATE_DICT: (
        marked("PyTorch weights (state_dict)"),
        marked("For programmers who build the network themselves. It knows no 'none of these classes'."),
    ),
}
PROGRESS = {
    "export": marked("Writing the model file. Large networks take a minute or two."),
    "web_runtime": marked("Downloading onnxruntime-web, which runs models in browsers (14 MB)..."),
    "certificate": marked("Trying the file on pictures, in a process of its own..."),
}


@dataclass(frozen=True)
class ExportChoice:
    """What the person wants written."""

    format: ExportFormat
    folder: Path


class ExportDialog(WorkDialog):
    """Asks what to write and where, shows how far it is, and says whether the file can be passed on.

    Args:
        name: of the model, for the folder that is suggested.

    Signals:
        export_requested(object): ExportChoice.
    """

    export_requested = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("export", tr("Export the model"), 600, parent)
        self._name = name
        self._parent_folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._written: Path | None = None
        self._format = ExportFormat.ONNX
        self.body.addWidget(
            make_label(
                tr(
                    "Writes it for other programs, with its labels, a short example and a README for whoever gets it. "
                    "Then the file is run on up to 20 of your pictures and compared with tlgui."
                ),
                "muted",
            )
        )
        self._add_formats()
        self._folder_label, self._choose = self._add_place("folder_label", "choose_button", tr("Another place..."))
        self._choose.clicked.connect(self._choose_place)
        self._add_progress(tr("The export is going on"))
        self._add_buttons(tr("Export"), tr(texts.CANCEL_EXPORT), tr("Show the folder"))
        self._show_button.clicked.connect(self._on_show)
        self.choose(str(ExportFormat.ONNX))

    @property
    def format(self) -> ExportFormat:
        """The format that is chosen."""
        return self._format

    @property
    def folder(self) -> Path:
        """Where it will be written: a folder that is not there yet."""
        name = f"{self._name} {self.format}"
        taken = (self._parent_folder / name, *(self._parent_folder / f"{name} {number}" for number in range(2, 1000)))
        return next(folder for folder in taken if not folder.exists())

    def choose(self, key: str) -> None:
        """Choose a format by its key."""
        self._format = ExportFormat(key)
        self._formats.show_key(key)
        self._explanation.setText(tr(FORMATS[self._format][1]))
        self._written = None
        self._show_button.hide()
        self._say("")
        self._show_folder()

    def set_place(self, folder: Path) -> None:
        """Write into a new folder inside of this one."""
        self._parent_folder = folder
        self._show_folder()

    def begin(self) -> None:
        """Show that the work goes on; the first button cancels it."""
        self._set_busy(is_busy=True)
        self._written = None
        self._say(tr(PROGRESS["export"]))

    def show_progress(self, progress: Preparing) -> None:
        """Say what is being done."""
        self._say(tr(PROGRESS[progress.what]))

    def show_result(self, folder: Path, certificate: Certificate) -> None:
        """Say whether the file can be passed on."""
        self._written = folder
        self._show_button.show()
        self._say(sentence(verdict(certificate), *remarks(certificate)), "good" if certificate.ok else "bad")

    def end(self, *, was_cancelled: bool) -> None:
        """Let the person choose anew."""
        self._set_busy(is_busy=False)
        if was_cancelled:
            self._say(tr("Cancelled; nothing was written."))
        self._show_folder()

    def _add_formats(self) -> None:
        words = {str(key): title for key, (title, _) in FORMATS.items()}
        self._formats = ChoiceBox("export_format", tr("Format"), words)
        self._formats.chosen.connect(self.choose)
        self._explanation = make_label("", "muted", name="export_explanation")
        self.body.addWidget(self._formats)
        self.body.addWidget(self._explanation)

    def _begin(self) -> None:
        self.export_requested.emit(ExportChoice(self.format, self.folder))

    def _on_show(self) -> None:
        if self._written is not None:
            self.folder_shown.emit(self._written)

    def _choose_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Where should the new folder be?"), str(self._parent_folder))
        if chosen:
            self.set_place(Path(chosen))

    def _show_folder(self) -> None:
        folder = self._written if self._written is not None and not self._is_busy else self.folder
        words = tr("Written to: {folder}") if folder == self._written else tr("New folder: {folder}")
        self._folder_label.setText(words.format(folder=folder))

    def _set_busy(self, *, is_busy: bool) -> None:
        super()._set_busy(is_busy=is_busy)
        for widget in (self._formats, self._choose):
            widget.setEnabled(not is_busy)
