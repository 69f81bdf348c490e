"""What a block of the network makes of a picture, before the run and after it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from tlgui.core.feature_maps import FeatureMaps
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.views.results.tile_view import Cell, TileView, grey_image, read_png
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.drop_area import DropArea
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import GridPicture, PictureGrid

TILE_PX = 80
SEEN_PX = 160


class MapsBox(DropArea):
    """A picture and a block to choose, and the block's strongest channels for it.

    Signals:
        maps_wanted(object, str): the Path of a picture, and a block.
        no_maps_wanted(): what was asked for is not wanted any more.
    """

    maps_wanted = Signal(object, str)
    no_maps_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            "maps_drop_area",
            tr("Choose one of the held-out pictures, or drop any picture here"),
            tr("Mistakes come first."),
        )
        self._path: Path | None = None
        self._block = ""
        self.grid = PictureGrid(
            "maps_grid", tr("Held-out pictures: arrow keys choose one"), n_rows_seen=1, opens_on_click=False
        )
        self.grid.selectionModel().currentChanged.connect(self._on_current_changed)
        self._other = make_button(tr("Another picture..."), "maps_other_button")
        self._other.clicked.connect(self._choose_file)
        self._blocks = ChoiceBox("maps_block_box", tr("Block"), {})
        self._blocks.chosen.connect(self._on_block_chosen)
        self._cancel = make_button(tr("Cancel"), "maps_cancel_button")
        self._cancel.clicked.connect(self.no_maps_wanted)
        self._words = make_label("", "muted", name="maps_label")
        self._seen = make_label("", name="maps_seen")
        self._seen.setWordWrap(False)
        self.view = TileView("maps_view", TILE_PX)
        self.body.addWidget(self.grid)
        self.body.addLayout(make_row(make_label(tr("Block")), self._blocks, self._other, self._cancel))
        self.body.addWidget(self._words)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self._seen, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.view, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(beside)
        self.dropped.connect(self._on_dropped)
        self.show_blocks(())
        self.show_scores(None)

    def show_blocks(self, blocks: Sequence[str]) -> None:
        """Offer the blocks of another network, given from the input upwards; its last one is chosen."""
        self._blocks.offer({block: block for block in reversed(blocks)})
        self._block = blocks[-1] if blocks else ""
        self._path = None
        self.show_nothing()

    def show_scores(self, scores: PictureScores | None) -> None:
        """Offer the pictures of a measurement, mistakes first; None where they are not known."""
        pictures: list[ScoredPicture] = []
        if scores is not None:
            wrong = scores.mistakes()
            pictures = [*wrong, *(picture for picture in scores.pictures if not picture.is_mistake)]
        names = scores.class_names if scores is not None else ()
        self.grid.setVisible(bool(pictures))
        self.grid.show_pictures([_grid_picture(picture, names) for picture in pictures])

    def show_working(self) -> None:
        """Say that the network is looking at the picture."""
        self._words.setText(tr("The network is looking at the picture..."))
        self._words.show()
        self._cancel.show()

    def show_nothing(self) -> None:
        """Show no maps."""
        for widget in (self._words, self._cancel, self._seen, self.view):
            widget.hide()
        self.view.show_cells((), "")

    def show_maps(self, path: Path, maps: FeatureMaps) -> None:
        """Show the maps that were wanted."""
        has_before = not maps.why_no_before
        words = tr(
            "The {n} of {total} channels of '{block}' that differ most from place to place in '{name}'. Bright is a "
            "strong answer."
        )
        beside = tr("Left before the training, right after it, on one scale for each channel.")
        shown = words.format(n=len(maps.channels), total=maps.n_channels, block=maps.block, name=path.name)
        self._words.setText(f"{shown} {beside if has_before else sentence(maps.why_no_before)}")
        self._words.show()
        self._cancel.hide()
        seen = QPixmap.fromImage(read_png(maps.seen)).scaledToHeight(
            SEEN_PX, Qt.TransformationMode.SmoothTransformation
        )
        self._seen.setPixmap(seen)
        self._seen.setAccessibleName(tr("'{name}' as the network sees it").format(name=path.name))
        self._seen.show()
        self.view.show_cells(
            [_cell(channel.channel, (channel.before, channel.after), maps) for channel in maps.channels], shown
        )
        self.view.show()

    def _ask(self) -> None:
        if self._path is not None and self._block:
            self.maps_wanted.emit(self._path, self._block)

    def _on_block_chosen(self, block: str) -> None:
        self._block = block
        self._ask()

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._path = self.grid.pictures[current.row()].path
            self._ask()

    def _on_dropped(self, paths: tuple[Path, ...]) -> None:
        files = [path for path in paths if not path.is_dir()]
        if files:
            self._take(files[0])

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a picture"))
        if chosen:
            self._take(Path(chosen))

    def _take(self, path: Path) -> None:
        self.grid.clearSelection()
        self._path = path
        self._ask()


def _cell(channel: int, values: tuple[bytes | None, ...], maps: FeatureMaps) -> Cell:
    images = tuple(grey_image(one, maps.width, maps.height) for one in values if one is not None)
    return Cell(images, tr("channel {number}").format(number=channel))


def _grid_picture(picture: ScoredPicture, names: Sequence[str]) -> GridPicture:
    path = Path(picture.path)
    true, answered = names[picture.true_index], names[picture.answered_index]
    first = "✗ {answered}" if picture.is_mistake else "{answered}"
    wrong = tr("A mistake: '{name}' is '{true}', and the model answered '{answered}'.")
    words = wrong if picture.is_mistake else tr("The model answered '{name}' rightly: '{answered}'.")
    return GridPicture(
        path,
        first.format(answered=answered),
        tr("is {true}").format(true=true),
        words.format(name=path.name, true=true, answered=answered),
    )
