"""A card that offers to continue a run that was interrupted."""

from __future__ import annotations

from PySide6.QtCore import Signal

from tlgui.core.interrupted_runs import InterruptedRun
from tlgui.views.translation import marked, tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.plain_text import is_sure_to_discard

FORGET_QUESTION = marked("Forget this run? It cannot be gone on with then. Its best model stays, if there is one.")


class ResumeCard(Card):
    """Hidden until there is a run to offer.

    Signals:
        resume_requested(object): InterruptedRun; go on with it.
        forget_requested(object): InterruptedRun; never ask for it again.
    """

    resume_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("resume_card")
        self._run: InterruptedRun | None = None
        self._heading = make_label("", "heading", name="resume_label")
        self._continue = make_button(tr("Continue"), "resume_button", kind="primary")
        self._later = make_button(tr("Not now"), "resume_later_button", help_text=tr("Asks again at the next start"))
        self._forget = make_button(
            tr("Forget it"), "resume_forget_button", kind="quiet", help_text=tr("Keeps its best model, if there is one")
        )
        self.body.addWidget(self._heading)
        self.body.addWidget(
            make_label(tr("It continues from its last saved state, with the choices it started with."), "muted")
        )
        self.body.addLayout(make_row(self._continue, self._later, self._forget))
        self._continue.clicked.connect(self._on_continue)
        self._later.clicked.connect(self.hide)
        self._forget.clicked.connect(self._on_forget)
        self.hide()

    def offer(self, run: InterruptedRun) -> None:
        """Show the card for a run."""
        self._run = run
        self._heading.setText(resume_sentence(run))
        self.show()

    def set_enabled_by_state(self, *, is_running: bool) -> None:
        """While another run goes on, this one waits."""
        self._continue.setEnabled(not is_running)

    def _on_continue(self) -> None:
        self.hide()
        self.resume_requested.emit(self._run)

    def _on_forget(self) -> None:
        if is_sure_to_discard(tr("Forget it"), tr(FORGET_QUESTION), self):
            self.hide()
            self.forget_requested.emit(self._run)


def resume_sentence(run: InterruptedRun) -> str:
    """Return what happened to the run, with the question."""
    if run.epoch == 0:
        return tr("Your run on “{dataset}” stopped before its first epoch had finished. Continue?").format(
            dataset=run.dataset
        )
    return tr("Your run on “{dataset}” stopped after epoch {epoch} of {n}. Continue?").format(
        dataset=run.dataset, epoch=run.epoch, n=run.n_epochs
    )
