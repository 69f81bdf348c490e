"""Technical words of the window, explained where they stand: a tool tip, and a button that opens the glossary."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlgui.core.glossary import term
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.glossary_dialog import GlossaryDialog
from tlgui.views.widgets.page import make_button
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.tab_order import put_first
from tlgui.views.words import joined


def meaning_of(*keys: str) -> str:
    """Return what words mean, each with its name where there are several; a paragraph for each."""
    terms = [term(key) for key in keys]
    if len(terms) == 1:
        return sentence(terms[0].meaning)
    return joined("\n\n", (joined(": ", (sentence(one.name), sentence(one.meaning))) for one in terms))


def explain(widget: QWidget, *keys: str) -> None:
    """Give a widget a tool tip that explains the words that it shows."""
    set_tool_tip(widget, meaning_of(*keys))


def add_explanation(body: QVBoxLayout, name: str, *keys: str) -> None:
    """Put "What does this mean?" beside the first widget of a card or a page, its heading.

    Args:
        body: of the card or the page.
        name: the button's object name is 'words_' and this.
        keys: of the words that are used there.
    """
    button = make_button(
        tr("What does this mean?"),
        f"words_{name}",
        kind="quiet",
        help_text=tr("Explains: {words}").format(words=joined(", ", (sentence(term(key).name) for key in keys))),
    )
    button.clicked.connect(lambda: GlossaryDialog([term(key) for key in keys], button.window()).open())
    item = body.takeAt(0)
    heading = item.widget() if item is not None else None
    row = QHBoxLayout()
    row.setSpacing(10)
    if heading is not None:
        row.addWidget(heading, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    body.insertLayout(0, row)
    card = body.parentWidget()
    if card is not None:
        put_first(button, card)  # although it was made last
