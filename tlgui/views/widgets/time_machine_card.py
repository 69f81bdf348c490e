"""The run as it was after each epoch: its confusion matrix, and what it answered then to pinned pictures."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent

from tlgui.core.time_machine import AnswerThen, TimeMachine
from tlgui.views.phase_texts import phase_title
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import marked, tr, tr_n
from tlgui.views.widgets.confusion_matrix import ConfusionMatrix
from tlgui.views.widgets.epoch_slider import EpochSlider, PhaseMark
from tlgui.views.widgets.explained import add_explanation
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import GridPicture, PictureGrid
from tlgui.views.widgets.picture_preview import PicturePreview

STEP_MS = 700
"""Of an epoch while they are played: long enough to see what changed."""
NONE_KEPT = marked("This run kept no answers of its epochs, as runs of earlier versions did not. A new run keeps them.")
PURPOSE = marked(
    "What the network answered to the validation pictures after each epoch. Click a number of the matrix to see its "
    "pictures; pinned pictures stay. Percentages are those during training, before the model's temperature."
)


class TimeMachineCard(Card):
    """Goes through the epochs of a run with a slider, its keys, or by itself.

    Args:
        heading: in place of the usual one.
        none_kept: what it says where no epoch's answers are there.
    """

    def __init__(self, heading: str | None = None, none_kept: str = NONE_KEPT) -> None:
        super().__init__(tr("Epoch by epoch") if heading is None else heading)
        self._machine: TimeMachine | None = None
        self._none_kept = none_kept
        self._pins_are_chosen = False
        self._theme = LIGHT
        self._pinned: list[int] = []
        self._cell: tuple[int, int] | None = None
        """Whose pictures are shown instead of the pinned ones."""
        self._player = QTimer(self)
        self._player.setInterval(STEP_MS)
        self._player.timeout.connect(self._step)
        self._words = make_label("", name="epoch_label")
        self._purpose = make_label(tr(PURPOSE), "muted")
        self.slider = EpochSlider()
        self.slider.place_changed.connect(self._show_place)
        self._play = make_button(tr("Play"), "play_epochs_button", help_text=tr("Go through the epochs by itself"))
        self._play.clicked.connect(self.toggle_play)
        self._best = make_button(tr("Best epoch"), "best_epoch_button", help_text=tr("The model is that of this epoch"))
        self._best.clicked.connect(self.show_best)
        self.matrix = ConfusionMatrix("epoch_matrix")
        self.matrix.cell_chosen.connect(self.show_cell)
        self.matrix.cell_opened.connect(self._open_cell)
        self._pictures_words = make_label("", name="epoch_pictures_label")
        self.grid = PictureGrid("epoch_grid", tr("Pictures as they were answered then: Enter shows one large"))
        self.grid.opened.connect(self.open_preview)
        self.grid.selectionModel().selectionChanged.connect(self._offer_pins)
        self._pin = make_button(tr("Pin"), "pin_button", help_text=tr("Keep the chosen pictures in sight"))
        self._pin.clicked.connect(self._pin_chosen)
        self._unpin = make_button(tr("Unpin"), "unpin_button", help_text=tr("Leave the chosen pictures out"))
        self._unpin.clicked.connect(self._unpin_chosen)
        self._pinned_again = make_button(tr("Show pinned pictures"), "pinned_pictures_button")
        self._pinned_again.clicked.connect(self.show_pinned)
        self._parts = (self._purpose, self.slider, self._play, self._best, self.matrix, self._pictures_words)
        self.body.addWidget(self._words)
        self.body.addWidget(self._purpose)
        self.body.addWidget(self.slider)
        self.body.addLayout(make_row(self._play, self._best))
        for part in (self.matrix, self._pictures_words, self.grid):
            self.body.addWidget(part)
        self.body.addLayout(make_row(self._pin, self._unpin, self._pinned_again))
        add_explanation(self.body, "epochs", "epoch", "split", "phase", "confusion", "temperature")
        self.show_machine(None)

    @property
    def words(self) -> str:
        """What the card says of the epoch."""
        return self._words.text()

    @property
    def pinned_paths(self) -> tuple[str, ...]:
        """The pinned pictures, in order."""
        return tuple(self._machine.paths[picture] for picture in self._pinned) if self._machine else ()

    @property
    def is_playing(self) -> bool:
        """Whether the epochs go by themselves."""
        return self._player.isActive()

    def set_theme(self, theme: Theme) -> None:
        """Shade and frame in this theme's colours."""
        self._theme = theme
        self.matrix.set_theme(theme)
        self.slider.set_theme(theme)
        self._show_pictures()

    def show_machine(self, machine: TimeMachine | None) -> None:
        """Show another run, at its best epoch; None where the answers of its epochs were not kept."""
        self._stop()
        self._machine, self._cell, self._pins_are_chosen = machine, None, False
        self._pinned = list(machine.most_telling) if machine else []
        for part in self._parts:
            part.setVisible(machine is not None)
        self.matrix.show_evaluation(None)
        if machine is None:
            self._words.setText(tr(self._none_kept))
            self._show_pictures()
            return
        self.grid.make_room_for(f"\u2713 {name}, 100%" for name in machine.class_names)
        self._show_epochs(machine)
        self.slider.set_place(machine.best_place)
        self._show_place(machine.best_place)

    def follow(self, machine: TimeMachine | None) -> None:
        """Show the same run with the epochs that came since; who looks at the last epoch sees the new one."""
        before, place = self._machine, self.slider.place
        if machine is None or before is None or before.paths != machine.paths:
            self.show_machine(machine)
            if machine is not None:
                self.slider.set_place(len(machine.epochs) - 1)
            return
        is_at_end = place >= len(before.epochs) - 1
        self._machine = machine
        if not self._pins_are_chosen:
            self._pinned = list(machine.most_telling)
        self._show_epochs(machine)
        if not is_at_end:
            self.slider.set_place(place)
        self._show_place(self.slider.place)

    def show_best(self) -> None:
        """Go to the best epoch."""
        self._stop()
        if self._machine is not None:
            self.slider.set_place(self._machine.best_place)

    def toggle_play(self) -> None:
        """Go through the epochs by itself, from the first one when it is at the last; or stop."""
        if self._machine is None or self.is_playing:
            self._stop()
            return
        if self.slider.place == len(self._machine.epochs) - 1:
            self.slider.set_place(0)
        self._play.setText(tr("Pause"))
        self._player.start()

    def show_cell(self, true_index: int, answered_index: int) -> None:
        """Show the pictures of a cell of the matrix, in this epoch and those gone to after it."""
        self._cell = (true_index, answered_index)
        self._show_pictures()

    def _open_cell(self, true_index: int, answered_index: int) -> None:
        """Show the first picture of a cell large, if there is one."""
        self.show_cell(true_index, answered_index)
        if self.grid.pictures:
            self.open_preview(0)

    def show_pinned(self) -> None:
        """Show the pinned pictures again."""
        self._cell = None
        self._show_pictures()

    def pin(self, paths: Iterable[str]) -> None:
        """Pin pictures, of which those that were not validated are passed over, and show what is pinned."""
        if self._machine is None:
            return
        wanted = set(paths)
        found = (picture for picture, path in enumerate(self._machine.paths) if path in wanted)
        self._pinned = [*dict.fromkeys([*found, *self._pinned])]
        self._pins_are_chosen = True
        self.show_pinned()

    def open_preview(self, row: int) -> PicturePreview:
        """Show a picture large; the arrow keys then go through the others."""
        self._stop()
        preview = PicturePreview(self.grid.pictures, row, self.window())
        preview.open()
        return preview

    def _show_epochs(self, machine: TimeMachine) -> None:
        is_kept = machine.epochs[machine.best_place].number == machine.best_epoch
        self.slider.show_epochs(len(machine.epochs), machine.best_place if is_kept else None, _phase_marks(machine))

    def _step(self) -> None:
        if self._machine is None or self.slider.place >= len(self._machine.epochs) - 1:
            self._stop()
        else:
            self.slider.set_place(self.slider.place + 1)

    def _stop(self) -> None:
        self._player.stop()
        self._play.setText(tr("Play"))

    def _show_place(self, place: int) -> None:
        if self._machine is None:
            return
        self.matrix.show_evaluation(self._machine.evaluation(place))
        words = _epoch_words(self._machine, place)
        self._words.setText(words)
        self.slider.describe(words)
        self._show_pictures()

    def _shown(self) -> tuple[int, ...]:
        if self._machine is None:
            return ()
        if self._cell is None:
            return tuple(self._pinned)
        return self._machine.in_cell(self.slider.place, *self._cell)

    def _show_pictures(self) -> None:
        machine, pictures = self._machine, self._shown()
        self.grid.setVisible(bool(pictures))
        if machine is None:
            self.grid.show_pictures(())
        else:
            answers = [machine.answer(self.slider.place, picture) for picture in pictures]
            self.grid.update_pictures([_grid_picture(machine, answer, self._theme) for answer in answers])
            self._pictures_words.setText(self._heading(machine, len(pictures)))
        self._offer_pins()

    def _heading(self, machine: TimeMachine, n: int) -> str:
        if self._cell is not None:
            true, answered = (machine.class_names[index] for index in self._cell)
            words = tr_n(
                "1 validation picture of '{true}' was answered '{answered}' in this epoch.",
                "{n} validation pictures of '{true}' were answered '{answered}' in this epoch.",
                n,
            )
            return words.format(true=true, answered=answered)
        if not n:
            return tr("No pictures are pinned. Click a number of the matrix, choose pictures and pin them.")
        return tr("Pinned validation pictures, at first those whose answers changed most often:")

    def _offer_pins(self) -> None:
        is_cell, has_choice = self._cell is not None, bool(self._chosen())
        self._pin.setVisible(is_cell)
        self._pinned_again.setVisible(is_cell)
        self._unpin.setVisible(self._machine is not None and not is_cell and bool(self._pinned))
        self._pin.setEnabled(has_choice)
        self._unpin.setEnabled(has_choice)

    def _chosen(self) -> set[int]:
        """Return the chosen pictures, as places among the validation pictures."""
        shown = self._shown()
        rows = [index.row() for index in self.grid.selectionModel().selectedIndexes()]
        return {shown[row] for row in rows if row < len(shown)}

    def _pin_chosen(self) -> None:
        if self._machine is not None:
            self.pin(self._machine.paths[picture] for picture in self._chosen())

    def _unpin_chosen(self) -> None:
        chosen = self._chosen()
        self._pinned = [picture for picture in self._pinned if picture not in chosen]
        self._pins_are_chosen = True
        self._show_pictures()

    # Qt overrides

    def hideEvent(self, event: QHideEvent) -> None:
        """Play nothing that nobody sees."""
        self._stop()
        super().hideEvent(event)


def _phase_marks(machine: TimeMachine) -> list[PhaseMark]:
    marks: list[PhaseMark] = []
    for place, past in enumerate(machine.epochs):
        phase = machine.phase_of(place)
        if phase is not None and (place == 0 or past.figures.phase != machine.epochs[place - 1].figures.phase):
            marks.append(PhaseMark(place, phase_title(phase.name)))
    return marks


def _epoch_words(machine: TimeMachine, place: int) -> str:
    evaluation, epoch = machine.evaluation(place), machine.epochs[place].number
    parts = [
        tr_n(
            "Epoch {epoch} of {of}: {accuracy:.1%} of 1 validation picture right.",
            "Epoch {epoch} of {of}: {accuracy:.1%} of {n} validation pictures right.",
            evaluation.n,
        ).format(epoch=epoch, of=machine.n_epochs, accuracy=evaluation.accuracy)
    ]
    if place > 0:
        parts.append(
            tr_n(
                "1 answer changed since the epoch before.",
                "{n} answers changed since the epoch before.",
                machine.n_changed(place),
            )
        )
    if epoch == machine.best_epoch:
        parts.append(tr("The best epoch: the model is its network."))
    if len(machine.epochs) < machine.n_epochs:
        kept = tr("The answers of {kept} of {of} epochs were kept.")
        parts.append(kept.format(kept=len(machine.epochs), of=machine.n_epochs))
    return " ".join(parts)


def _grid_picture(machine: TimeMachine, answer: AnswerThen, theme: Theme) -> GridPicture:
    path, true = Path(answer.path), machine.class_names[answer.true_index]
    if answer.answered_index is None:
        words = tr("'{name}' could not be read in this epoch.").format(name=path.name)
        return GridPicture(path, tr("not read"), tr("is {true}").format(true=true), words)
    answered = machine.class_names[answer.answered_index]
    words = (
        tr("Right: '{name}' is '{true}', and was answered so with {probability:.1%}.")
        if answer.is_right
        else tr("Wrong: '{name}' is '{true}', and was answered '{answered}' with {probability:.1%}.")
    )
    sign = "\u2713" if answer.is_right else "\u2717"  # never told by the colour of the frame alone
    return GridPicture(
        path,
        f"{sign} " + tr("{answered}, {probability:.0%}").format(answered=answered, probability=answer.probability),
        tr("is {true}").format(true=true),
        words.format(name=path.name, true=true, answered=answered, probability=answer.probability),
        frame=theme.good if answer.is_right else theme.bad,
    )
