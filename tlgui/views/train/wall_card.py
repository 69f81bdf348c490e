"""The wall: a dozen pictures that the run does not learn from, each framed by whether it is answered right by now."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.time_machine import AnswerThen
from tlgui.core.wall import N_PICTURES, Wall
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import decimal, marked, tr, tr_n
from tlgui.views.widgets.page import Card, make_label
from tlgui.views.widgets.picture_grid import Cells, GridPicture, PictureGrid
from tlgui.views.widgets.picture_preview import PicturePreview
from tlgui.views.words import joined

CELLS = Cells(picture_px=64, least_px=78, n_lines=3, is_even=True)
"""With room for a wrong answer and the truth below it, whatever is answered: nothing jumps."""
HEADING = marked("Pictures that it does not learn from")
NOT_YET = marked("The first answers come after the first epoch.")


class WallCard(Card):
    """Hidden until there are pictures. Enter, Space or a double click shows one large."""

    def __init__(self) -> None:
        super().__init__()
        self._wall: Wall | None = None
        self._n_right_before: int | None = None
        self._theme = LIGHT
        self._words = make_label("", name="wall_label")
        self.grid = PictureGrid("wall_grid", tr(HEADING), n_rows_seen=N_PICTURES, cells=CELLS)
        self.grid.opened.connect(self.open_preview)
        self.body.addWidget(self._words)
        self.body.addWidget(self.grid)
        self.body.addStretch(1)
        self.hide()

    @property
    def words(self) -> str:
        """What is said above the pictures."""
        return self._words.text()

    def set_theme(self, theme: Theme) -> None:
        """Frame in this theme's colours."""
        self._theme = theme
        self._show()

    def show_wall(self, wall: Wall | None) -> None:
        """Show what an epoch answered; None hides the card, as before a run has chosen its pictures."""
        before = self._wall
        if wall is None or before is None or [a.path for a in wall.answers] != [a.path for a in before.answers]:
            self._n_right_before = None  # another run
        elif wall.epoch != before.epoch:
            self._n_right_before = before.n_right if before.epoch else None
        self._wall = wall
        self._show()
        self.setVisible(wall is not None)

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture large; the arrow keys then go through the others."""
        preview = PicturePreview(self.grid.pictures, row, self.window())
        preview.open()
        return preview

    def _show(self) -> None:
        wall = self._wall
        if wall is None:
            self.grid.show_pictures(())
            return
        self._words.setText(f"{tr(HEADING)}. {self._standing(wall)}")
        self.grid.update_pictures([_grid_picture(wall, answer, self._theme) for answer in wall.answers])

    def _standing(self, wall: Wall) -> str:
        if not wall.epoch:
            return tr(NOT_YET)
        words = tr_n(
            "Epoch {epoch}: {right} of 1 answered right",
            "Epoch {epoch}: {right} of {n} answered right",
            len(wall.answers),
        ).format(epoch=wall.epoch, right=wall.n_right)
        if self._n_right_before is None:
            return f"{words}."
        return tr("{words}, {before} before.").format(words=words, before=self._n_right_before)


def _grid_picture(wall: Wall, answer: AnswerThen, theme: Theme) -> GridPicture:
    path, true = Path(answer.path), wall.class_names[answer.true_index]
    if answer.answered_index is None:
        words = tr("'{name}' is '{true}'; it is not answered yet.").format(name=path.name, true=true)
        return GridPicture(path, "…", in_two_lines(true), words)
    answered = wall.class_names[answer.answered_index]
    words = (
        tr("Right: '{name}' is '{true}', and is answered so with {probability:.1%}.")
        if answer.is_right
        else tr("Wrong: '{name}' is '{true}', and is answered '{answered}' with {probability:.1%}.")
    )
    sign = "\u2713" if answer.is_right else "\u2717"  # never told by the colour of the frame alone
    return GridPicture(
        path,
        f"{sign} {decimal(answer.probability, '.0%')}",
        in_two_lines(true) if answer.is_right else joined("\n", (answered, tr("is {shown}").format(shown=true))),
        words.format(name=path.name, true=true, answered=answered, probability=answer.probability),
        frame=theme.good if answer.is_right else theme.bad,
    )


def in_two_lines(name: str) -> str:
    """Return a class name, parted where its words divide most evenly: a narrow cell would cut off what differs."""
    words = name.split()
    halves = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    return "\n".join(min(halves, key=lambda half: max(map(len, half)), default=(name,)))
