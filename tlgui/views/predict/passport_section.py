"""The passport of the open model, folded below its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QWidget

from tlgui.core.messages import Text
from tlgui.core.passport import PassportEntry
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.collapsible_section import CollapsibleSection
from tlgui.views.widgets.page import make_button, make_label, make_row


class PassportSection(CollapsibleSection):
    """Shows a passport once it is unfolded; `opened` asks for it.

    Signals:
        samples_wanted(object): Path of a folder, of whose classes small pictures are to be put into the model file.
        samples_unwanted(): they are to be taken out of it.
    """

    samples_wanted = Signal(object)
    samples_unwanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("About this model"), "passport_button")
        self._content = QWidget()
        self.body.addWidget(self._content)
        put = make_button(
            tr("Put sample pictures into the file..."),
            "passport_put_samples_button",
            help_text=tr(
                "Small ones of each class, from a folder that you choose. Whoever gets the file can see them."
            ),
        )
        put.clicked.connect(self._ask_for_folder)
        self._take_out = make_button(tr("Take them out"), "passport_take_out_samples_button")
        self._take_out.clicked.connect(self.samples_unwanted)
        self._take_out.hide()
        self.body.addLayout(make_row(put, self._take_out))

    @property
    def text(self) -> str:
        """What is shown, one line for each title and entry."""
        return "\n".join(label.text() for label in self._content.findChildren(QLabel))

    def show_passport(self, entries: Sequence[PassportEntry], samples: Mapping[str, Sequence[bytes]]) -> None:
        """Show the entries, each with its title, and the small pictures that lie in the file, by class."""
        grid = self._new_grid()
        self._take_out.setVisible(bool(samples))
        for row, entry in enumerate(entries):
            title = make_label(sentence(entry.title), "muted", name=f"passport_{entry.key}_title")
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            told = make_label("\n".join(map(sentence, entry.told)), name=f"passport_{entry.key}")
            grid.addWidget(told, row, 1)
        for row, (name, pictures) in enumerate(samples.items(), start=len(entries)):
            grid.addWidget(make_label(name, "muted", name="passport_sample_class"), row, 0)
            line = QHBoxLayout()
            for data in pictures:
                line.addWidget(_picture(data, name))
            line.addStretch(1)
            grid.addLayout(line, row, 1)

    def show_trouble(self, *messages: Text) -> None:
        """Say why there is none."""
        self._new_grid().addWidget(make_label(sentence(*messages), "bad", name="passport_trouble"), 0, 0)

    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Which folder has a sub-folder for each class?"))
        if chosen:
            self.samples_wanted.emit(Path(chosen))

    def _new_grid(self) -> QGridLayout:
        """Take away what is shown, and return a grid in its place."""
        old, self._content = self._content, QWidget()
        self.body.replaceWidget(old, self._content)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        return grid


def _picture(data: bytes, class_name: str) -> QLabel:
    label = QLabel()
    label.setObjectName("passport_sample")
    label.setAccessibleName(tr("A picture of '{name}'").format(name=class_name))
    pixmap = QPixmap()
    pixmap.loadFromData(data, "JPEG")  # one that is damaged stays empty
    label.setPixmap(pixmap)
    return label
