"""A program with a session that trains in its engine process, to be killed: RUNS_DIR PICTURES.

It prints the numbers of its engines once the second epoch has begun, and never ends by itself.
"""

import multiprocessing
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tlgui.core.config import AUGMENT_PRESETS, TrainConfig
from tlgui.core.states import SessionState
from tlgui.session.engine_process import EngineProcess
from tlgui.session.session import Session

CONFIG = TrainConfig(
    backbone="shufflenet_v2_x0_5", weights="none", schedule="features", head_epochs=1000, early_stop=None,
    batch_size=8, augment=AUGMENT_PRESETS["none"], device="cpu", precision="fp32", exact=True,
)  # fmt: skip


def main() -> None:
    runs_dir, pictures = map(Path, sys.argv[1:])
    app = QCoreApplication([])
    session = Session(EngineProcess, runs_dir=runs_dir, samples_dir=runs_dir / "samples")

    def on_state(state: SessionState) -> None:
        if state is SessionState.READY:
            session.start_training(CONFIG)

    def on_event(event: object) -> None:
        if getattr(event, "epoch", 0) == 2 and not told:
            told.append(True)
            sys.stdout.write(" ".join(str(child.pid) for child in multiprocessing.active_children()) + "\n")
            sys.stdout.flush()

    told: list[bool] = []
    session.state_changed.connect(on_state)
    session.train_event.connect(on_event)
    session.open_folder(pictures)
    app.exec()


if __name__ == "__main__":
    main()
