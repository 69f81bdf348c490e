"""Two runs picture by picture: what the later one fixed, what it broke, and whether that may be chance."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QPushButton

from tlgui.core.messages import Text
from tlgui.core.paired_test import Verdict
from tlgui.core.run_comparison import Comparison, JudgedPicture
from tlgui.core.sentences.comparison import reasons_of, verdict_words
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row, set_role
from tlgui.views.widgets.picture_grid import GridPicture, PictureGrid
from tlgui.views.widgets.picture_preview import PicturePreview

GROUPS = {
    "fixed": (marked("Fixed by B ({n})"), marked("Pictures that only B got right.")),
    "broken": (marked("Broken by B ({n})"), marked("Pictures that only A got right.")),
    "both_wrong": (marked("Both wrong ({n})"), marked("Pictures that neither got right.")),
}
ROLES = {Verdict.GAIN: "good", Verdict.LOSS: "bad"}
NO_PICTURES = {
    "fixed": marked("B fixed none of A's mistakes."),
    "broken": marked("B broke nothing that A had right."),
    "both_wrong": marked("At least one of the two got every picture right."),
}


class ComparisonCard(Card):
    """Says which of two runs is better, and shows the pictures that they disagree about."""

    def __init__(self) -> None:
        super().__init__(tr("Picture by picture"))
        self.setObjectName("comparison_card")
        self._comparison: Comparison | None = None
        self._verdict = make_label("", name="comparison_verdict")
        self._reasons = make_label("", "muted", name="comparison_reasons")
        self._none = make_label("", "muted", name="comparison_none")
        self.grid = PictureGrid("comparison_grid", tr("Pictures: Enter shows one large"))
        self.grid.opened.connect(self.open_preview)
        self._buttons = {name: self._group_button(name) for name in GROUPS}
        self._group = QButtonGroup(self)  # one of them at a time
        for button in self._buttons.values():
            self._group.addButton(button)
        self._row = make_row(*self._buttons.values())
        for part in (self._verdict, self._reasons):
            self.body.addWidget(part)
        self.body.addLayout(self._row)
        self.body.addWidget(self._none)
        self.body.addWidget(self.grid)
        self.clear()

    @property
    def words(self) -> str:
        """What the card says."""
        return f"{self._verdict.text()} {self._reasons.text()}".strip()

    def clear(self) -> None:
        """Be away: no two runs are chosen."""
        self._show(None)
        self.hide()

    def wait(self) -> None:
        """Say that the answers are being read."""
        self._show(None)
        self._say(tr("Reading the answers of both runs..."), "")
        self.show()

    def show_refusal(self, message: Text, hint: Text) -> None:
        """Say why these two cannot be compared."""
        self._show(None)
        self._say(sentence(message), sentence(hint))
        self.show()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what two runs say beside each other."""
        self._show(comparison)
        self._say(sentence(verdict_words(comparison)), sentence(*reasons_of(comparison)))
        set_role(self._verdict, ROLES.get(comparison.verdict, "heading"))
        self.show()
        filled = (name for name in GROUPS if getattr(comparison, name))
        self.show_group(next(filled, "fixed"))

    def show_group(self, name: str) -> None:
        """Show the pictures that were 'fixed' or 'broken' by the later run, or that 'both_wrong'."""
        if self._comparison is None:
            return
        self._buttons[name].setChecked(True)
        pictures: tuple[JudgedPicture, ...] = getattr(self._comparison, name)
        self._none.setText("" if pictures else tr(NO_PICTURES[name]))
        self._none.setVisible(not pictures)
        self.grid.setVisible(bool(pictures))
        self.grid.show_pictures([_grid_picture(picture) for picture in pictures])

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture large; the arrow keys then go through the others."""
        preview = PicturePreview(self.grid.pictures, row, self.window())
        preview.open()
        return preview

    def _group_button(self, name: str) -> QPushButton:
        button = make_button(
            tr(GROUPS[name][0]).format(n=0), f"comparison_{name}_button", help_text=tr(GROUPS[name][1])
        )
        button.setCheckable(True)
        button.clicked.connect(lambda: self.show_group(name))
        button.toggled.connect(lambda is_on: self.show_group(name) if is_on else None)  # by a screen reader
        return button

    def _say(self, verdict: str, reasons: str) -> None:
        self._verdict.setText(verdict)
        self._reasons.setText(reasons)
        self._reasons.setVisible(bool(reasons))
        set_role(self._verdict, "")

    def _show(self, comparison: Comparison | None) -> None:
        self._comparison = comparison
        self._none.hide()
        self.grid.setVisible(False)
        self.grid.show_pictures([])
        for name, button in self._buttons.items():
            button.setVisible(comparison is not None)
            if comparison is not None:
                text = tr(GROUPS[name][0]).format(n=len(getattr(comparison, name)))
                button.setText(text)
                button.setAccessibleName(text)


def _grid_picture(picture: JudgedPicture) -> GridPicture:
    path = Path(picture.path)
    first, second = picture.first, picture.second
    words = tr(
        "'{name}' is '{true}'. A answered '{first}' with {p_first:.0%}, B '{second}' with {p_second:.0%}."
    ).format(
        name=path.name, true=picture.true, first=first.class_name, p_first=first.probability,
        second=second.class_name, p_second=second.probability,
    )  # fmt: skip
    wrong = [
        answer
        for answer, is_right in (
            (tr("A: {answer}").format(answer=first.class_name), picture.is_right[0]),
            (tr("B: {answer}").format(answer=second.class_name), picture.is_right[1]),
        )
        if not is_right
    ]
    return GridPicture(path, tr("is {true}").format(true=picture.true), "  ".join(wrong), words)
