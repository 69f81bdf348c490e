"""Asks whether pictures are to be fetched from the web, shows how far that is, and says what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from tlgui.engine.door.requests import Failure
from tlgui.net.web_address import MOST_PICTURE_BYTES, host_of_address
from tlgui.views.translation import sentence, tr, tr_n
from tlgui.views.widgets.page import Card, make_button, make_label, make_row, set_role


class FetchBar(Card):
    """Away until an address of the web is dropped or pasted. Nothing is asked of the web before the person agrees.

    Signals:
        agreed(object): tuple of addresses that are to be fetched.
        cancel_requested(): fetch no more.
    """

    agreed = Signal(object)
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fetch_bar")
        self._addresses: tuple[str, ...] = ()
        self._words = make_label("", name="fetch_words")
        self._agree = make_button(tr("Download"), "fetch_agree_button", kind="primary")
        self._refuse = make_button(tr("Do not download"), "fetch_refuse_button")
        self._cancel = make_button(tr("Cancel"), "fetch_cancel_button")
        self._agree.clicked.connect(self._on_agreed)
        self._refuse.clicked.connect(self.hide)
        self._cancel.clicked.connect(self.cancel_requested)
        self.body.addWidget(self._words)
        self.body.addLayout(make_row(self._agree, self._refuse, self._cancel))
        self.hide()

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._words.text()

    def ask(self, addresses: tuple[str, ...]) -> None:
        """Ask for leave to fetch these, naming who would be asked and how much may come at most."""
        self._addresses = addresses
        hosts = ", ".join(dict.fromkeys(map(host_of_address, addresses)))
        words = tr_n(
            "This picture lies on the web. Download it from {hosts}? At most {megabytes} MB; none of your pictures is "
            "sent.",
            "These {n} pictures lie on the web. Download them from {hosts}? At most {megabytes} MB each; none of your "
            "pictures is sent.",
            len(addresses),
        )
        self._show(words.format(hosts=hosts, megabytes=MOST_PICTURE_BYTES // 1_000_000), is_question=True)

    def show_progress(self, address: str, done: int, total: int) -> None:
        """Say how many bytes of a picture are here; 0 in all when it is not known."""
        host = host_of_address(address)
        if total:
            words = tr("Downloading from {host}: {done:.1f} of {total:.1f} MB")
        else:
            words = tr("Downloading from {host}: {done:.1f} MB")
        self._show(words.format(host=host, done=done / 1e6, total=total / 1e6), is_busy=True)

    def show_failure(self, failure: Failure) -> None:
        """Say why a picture could not be had."""
        self._show(sentence(failure.message, failure.hint), role="bad")

    def end(self) -> None:
        """Put the bar away, unless it says what went wrong."""
        if self._cancel.isVisibleTo(self):
            self.hide()

    def _on_agreed(self) -> None:
        addresses = self._addresses
        self.show_progress(addresses[0], 0, 0)
        self.agreed.emit(addresses)

    def _show(self, words: str, *, role: str = "", is_question: bool = False, is_busy: bool = False) -> None:
        set_role(self._words, role)
        self._words.setText(words)
        self._agree.setVisible(is_question)
        self._refuse.setVisible(is_question)
        self._cancel.setVisible(is_busy)
        self.show()
