"""Nine versions of a picture as training would make them; they follow the choice above them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QWidget

from tlgui.engine.door.seen_requests import AugmentationSheetReady
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.collapsible_section import CollapsibleSection
from tlgui.views.widgets.page import make_button, make_label, make_row

N_VERSIONS = 9
N_COLUMNS = 5
SIDE_PX = 104
NEEDS_PICTURES = marked("Open a folder of pictures first.")


class AugmentationSheet(CollapsibleSection):
    """Folded at first.

    Signals:
        wanted(): versions of the picture are to be shown with `show_versions`.

    Attributes:
        draw: another number draws other versions.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("See nine versions of a picture"), "augmentation_sheet_fold")
        self.draw = 0
        self._paths: Sequence[Path] = ()
        self._row = 0
        self._name = make_label("", "muted", name="augmentation_sheet_label")
        self._labels = [make_label("", name=f"augmentation_version_{n}") for n in range(N_VERSIONS)]
        sheet = QGridLayout()
        sheet.setSpacing(6)
        for number, label in enumerate(self._labels):
            label.setFixedSize(SIDE_PX, SIDE_PX)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            sheet.addWidget(label, number // N_COLUMNS, number % N_COLUMNS)
        sheet.setColumnStretch(N_COLUMNS, 1)
        holder = QWidget()
        holder.setLayout(sheet)
        self._other = make_button(tr("Another picture"), "augmentation_other_button")
        self._again = make_button(tr("Draw again"), "augmentation_again_button")
        self.body.addWidget(self._name)
        self.body.addWidget(holder)
        self.body.addLayout(make_row(self._other, self._again))
        self._other.clicked.connect(self._on_other)
        self._again.clicked.connect(self._on_again)
        self.opened.connect(self.wanted)
        self.show_pictures(())

    @property
    def path(self) -> Path | None:
        """The picture whose versions are shown."""
        return self._paths[self._row] if self._paths else None

    def show_pictures(self, paths: Sequence[Path]) -> None:
        """Say which pictures there are; the one that is shown stays where it is among them."""
        before, self._paths = self.path, paths
        self._row = paths.index(before) if before is not None and before in paths else len(paths) // 2
        for button in (self._other, self._again):
            button.setEnabled(bool(paths))
        if self.path != before:
            self._clear()
            self.wanted.emit()

    def show_versions(self, ready: AugmentationSheetReady) -> None:
        """Show the versions."""
        path = Path(ready.path)
        self._name.setText(tr("Versions of {name}, as the network would learn from it.").format(name=path.name))
        for label, data in zip(self._labels, ready.pngs, strict=True):
            pixmap = QPixmap()
            pixmap.loadFromData(data)
            smooth = Qt.TransformationMode.SmoothTransformation
            label.setPixmap(pixmap.scaled(label.size(), Qt.AspectRatioMode.KeepAspectRatio, smooth))

    def show_failure(self, words: str) -> None:
        """Say why there are none."""
        self._clear()
        self._name.setText(words)

    def _clear(self) -> None:
        self._name.setText("" if self._paths else tr(NEEDS_PICTURES))
        for label in self._labels:
            label.clear()

    def _on_other(self) -> None:
        # Not the neighbour, which is often a shot of the same thing.
        self._row = (self._row + max(1, len(self._paths) // 7)) % len(self._paths)
        self.wanted.emit()

    def _on_again(self) -> None:
        self.draw += 1
        self.wanted.emit()
