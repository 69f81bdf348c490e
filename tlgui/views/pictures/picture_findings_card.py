"""What may be wrong with single pictures, the worst first; each opens its pictures, where something can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from tlgui.core.messages import Text
from tlgui.core.picture_findings import KINDS, FindingKind, PictureFinding, in_order
from tlgui.views.pictures.findings_dialog import FindingDialog
from tlgui.views.translation import marked, sentence, tr, tr_n
from tlgui.views.widgets.page import Card, make_button, make_label, make_row

CHECK = marked("Check every picture")
CHECK_HELP = marked(
    "Looks at every picture for blank, blurred, dark and very small ones, and asks the network of the Model page which "
    "seem to lie in the wrong class. In seconds to minutes; nothing is trained or changed."
)


class _Row(QWidget):
    """One kind of finding; it stays when what it says changes, and the keyboard with it."""

    def __init__(self, kind: FindingKind) -> None:
        super().__init__()
        self.words = make_label("", name=f"picture_finding_{kind}")
        self.how_sure = make_label("", "muted", name=f"picture_finding_sure_{kind}")
        self.show_button = make_button(tr("Show the pictures"), f"picture_finding_button_{kind}")
        self.grid_button = make_button(
            tr("In the grid"),
            f"picture_finding_grid_button_{kind}",
            help_text=tr("Shows them alone where pictures get their classes, to decide about many by keys."),
        )
        if kind == "unreadable":
            self.grid_button.hide()  # what cannot be read has no class to be given
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.how_sure)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(column, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.grid_button)
        row.addLayout(buttons)
        self.hide()

    def show_finding(self, finding: PictureFinding) -> None:
        """Say what was found and how sure it is."""
        told = [sentence(message) for message in finding.told()]
        self.words.setText(told[0])
        self.how_sure.setText(told[1])
        for button in (self.show_button, self.grid_button):
            button.setAccessibleDescription(told[0])


class PictureFindingsCard(Card):
    """Hidden while no folder is open.

    Signals:
        check_wanted(): every picture is to be looked at.
        cancel_wanted(): that is to end.
        again_wanted(): what was kept as it is is to be told again.
        leave_out_wanted(object): paths, as text.
        move_wanted(object, str): paths, as text, and the class that they go to.
        keep_wanted(object, object): a kind of finding, and the cases that are as they should be.
        grid_wanted(object): the PictureFinding whose pictures are to be shown where they get their classes.
    """

    check_wanted = Signal()
    cancel_wanted = Signal()
    again_wanted = Signal()
    leave_out_wanted = Signal(object)
    move_wanted = Signal(object, str)
    keep_wanted = Signal(object, object)
    grid_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Pictures worth a look"))
        self.setObjectName("picture_findings_card")
        self._findings: dict[FindingKind, PictureFinding] = {}
        self._class_names: tuple[str, ...] = ()
        self._is_checking = self._is_running = False
        self.dialog: FindingDialog | None = None
        self._rows = {kind: _Row(kind) for kind in KINDS}
        self._nothing = make_label("", name="picture_findings_none")
        self._note = make_label("", "muted", name="picture_findings_note")
        self._progress = QProgressBar()
        self._progress.setObjectName("picture_findings_progress")
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress of checking the pictures"))
        self._check = make_button(tr(CHECK), "check_pictures_button", help_text=tr(CHECK_HELP))
        self._kept = make_label("", "muted", name="kept_findings_label")
        self._again = make_button(tr("Tell them again"), "tell_again_button")
        self.body.addWidget(self._nothing)
        for kind, row in self._rows.items():
            self.body.addWidget(row)
            row.show_button.clicked.connect(self._opening(kind))
            row.grid_button.clicked.connect(self._asking_for_grid(kind))
        self.body.addWidget(self._note)
        self.body.addWidget(self._progress)
        self.body.addLayout(make_row(self._check))
        kept = make_row(self._again, stretch=False)
        kept.addWidget(self._kept, 1)
        self.body.addLayout(kept)
        self._check.clicked.connect(lambda: (self.cancel_wanted if self._is_checking else self.check_wanted).emit())
        self._again.clicked.connect(self.again_wanted)
        self._progress.hide()
        self._note.hide()
        self.show_kept(0)
        self.hide()

    @property
    def findings(self) -> tuple[PictureFinding, ...]:
        """What is shown, the worst first."""
        return in_order(self._findings.values())

    def set_classes(self, class_names: Sequence[str]) -> None:
        """Say which classes there are to move pictures to; none puts the card away."""
        self._class_names = tuple(class_names)
        self.setVisible(bool(class_names))

    def show_findings(self, findings: Sequence[PictureFinding], *, nothing: str) -> None:
        """Show these and no others.

        Args:
            findings: in any order.
            nothing: what is said where there are none.
        """
        self._findings = {finding.kind: finding for finding in in_order(findings)}
        for kind, row in self._rows.items():
            row.setVisible(kind in self._findings)
            if kind in self._findings:
                row.show_finding(self._findings[kind])
        self._nothing.setText(nothing)
        self._nothing.setVisible(not self._findings)
        if self.dialog is not None:
            kind = self.dialog.kind
            self.dialog.show_finding(self._findings.get(kind, PictureFinding(kind, ())))

    def show_kept(self, n: int) -> None:
        """Say how many findings are kept as they are."""
        self._kept.setText(
            tr_n("1 finding is kept as it is and not told.", "{n} findings are kept as they are and not told.", n)
        )
        for widget in (self._kept, self._again):
            widget.setVisible(n > 0)

    def offer_checking(self, why_not: str) -> None:
        """Say whether the pictures can be checked now; a sentence says why not."""
        self._check.setEnabled(not why_not or self._is_checking)
        self._check.setToolTip(why_not or tr(CHECK_HELP))

    def begin_checking(self) -> None:
        """Show that the pictures are looked at."""
        self._is_checking = True
        self._check.setText(tr("Cancel"))
        self._progress.setRange(0, 0)
        self._progress.show()
        self.say("")

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show what is done and how far it is."""
        if self._is_checking:
            self._progress.setRange(0, total)
            self._progress.setValue(done)
            self.say(words)

    def end_checking(self, said: Text = "") -> None:
        """Show that nothing is looked at any more."""
        self._is_checking = False
        self._check.setText(tr(CHECK))
        self._progress.hide()
        self.say(sentence(said))

    def say(self, words: str) -> None:
        """Say something below the findings; nothing takes it away."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def set_enabled_by_state(self, *, is_running: bool) -> None:
        """A run that goes on keeps the pictures that it began with."""
        self._is_running = is_running
        if self.dialog is not None:
            self.dialog.set_enabled_by_state(is_running=is_running)

    def open_pictures(self, kind: FindingKind) -> FindingDialog:
        """Show the pictures of a finding."""
        dialog = FindingDialog(self._findings[kind], self._class_names, self.window())
        dialog.set_enabled_by_state(is_running=self._is_running)
        dialog.leave_out_wanted.connect(self.leave_out_wanted)
        dialog.move_wanted.connect(self.move_wanted)
        dialog.keep_wanted.connect(self.keep_wanted)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _on_closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _opening(self, kind: FindingKind) -> Callable[[], None]:
        return lambda: (self.open_pictures(kind), None)[1]

    def _asking_for_grid(self, kind: FindingKind) -> Callable[[], None]:
        return lambda: self.grid_wanted.emit(self._findings[kind])
