"""A card that says what a folder may be instead, each with one button, and why one was refused."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlgui.core.folder_report import FolderRefusal, FolderReport, Offer, OfferKind
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.page import Card, clear_layout, make_button, make_label

HEADING = marked("Another way to look at this folder")
BUTTONS: dict[OfferKind, str] = {
    "merge_lookalikes": marked("Merge them"),
    "classes_from_names": marked("Use the names of the files"),
    "classes_from_inner_folders": marked("Use the inner folders"),
    "use_labels": marked("Use the table"),
    "open_folder": marked("Open that folder"),
}


class FolderReportCard(Card):
    """Hidden until there is something to offer or to explain.

    Signals:
        offer_taken(object): Offer.
    """

    offer_taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("folder_report_card")
        self._heading = make_label("", "heading", name="folder_report_heading")
        self._sum = make_label("", "muted", name="refused_files_label")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(8)
        for widget in (self._heading, self._sum):
            self.body.addWidget(widget)
        self.body.addLayout(self._lines)
        self.body.addLayout(self._offers)
        self.hide()

    def show_offers(self, report: FolderReport) -> None:
        """Show what else an opened folder may be; hide when there is nothing."""
        self._clear()
        self._heading.setText(tr(HEADING))
        self._sum.hide()
        self._show_offers(report.offers)
        self.setVisible(bool(report.offers))

    def show_refusal(self, refusal: FolderRefusal) -> None:
        """Show why a folder cannot be used, what is in it, and what it may be instead."""
        self._clear()
        self._heading.setText(sentence(refusal.message))
        self._sum.setText(sentence(refusal.report.files.sentence()))
        self._sum.show()
        for text in (sentence(refusal.hint), *(sentence(p.message) for p in refusal.report.files.passed_over)):
            if text:
                self._lines.addWidget(make_label(f"•  {text}"))
        self._show_offers(refusal.report.offers)
        self.show()

    def set_enabled_by_state(self, *, is_running: bool) -> None:
        """While a run goes on, no other folder can be opened."""
        self.setEnabled(not is_running)

    def _show_offers(self, offers: tuple[Offer, ...]) -> None:
        for number, offer in enumerate(offers, start=1):
            text = sentence(offer.message)
            button = make_button(tr(BUTTONS[offer.kind]), f"offer_button_{number}", help_text=text)
            button.clicked.connect(_Take(self, offer))
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(14)
            line.addWidget(make_label(text), 1)
            line.addWidget(button)
            self._offers.addWidget(row)

    def _clear(self) -> None:
        clear_layout(self._lines)
        clear_layout(self._offers)


class _Take:
    """Takes one offer; a plain callable, since a lambda in a loop would take the last one."""

    def __init__(self, card: FolderReportCard, offer: Offer) -> None:
        self._card, self._offer = card, offer

    def __call__(self) -> None:
        self._card.offer_taken.emit(self._offer)
