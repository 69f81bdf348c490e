"""The whole job twice, on the command line and in the window with its engine process, for a test that listens.

Usage: python quiet_run.py FOLDER OUT
"""

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tlgui.__main__ import main as tlgui
from tlgui.app.application import Application
from tlgui.core.states import SessionState

SHORT = ["--head-epochs", "1", "--finetune-epochs", "1"]
QUICK = ["--backbone", "shufflenet_v2_x0_5", "--weights", "none", *SHORT]
STARTER = ["--schedule", "features", "--head-epochs", "1", "--augment", "none"]
LONG_S = 120


def on_the_command_line(folder: Path, out: Path) -> None:
    model = str(out / "run" / "model.safetensors")
    codes = [
        tlgui(["check", str(folder)]),
        tlgui(["backbones"]),
        tlgui(["train", str(folder), "--out", str(out / "run"), "--batch-size", "8", *QUICK]),
        tlgui(["evaluate", model, str(folder)]),
        tlgui(["predict", model, str(folder), "--csv", str(out / "answers.csv")]),
        tlgui(["train", str(folder), "--out", str(out / "starter"), "--weights", "starter", *STARTER]),
    ]
    assert codes == [0] * len(codes), codes


def in_the_window(folder: Path, out: Path) -> None:
    app = QApplication([])
    application = Application(app)
    window, session = application.window, application.session
    application.show()
    application.open(folder)
    wait(lambda: session.state is SessionState.READY)
    session.draft.adopt(
        session.draft.config.replace(
            backbone="shufflenet_v2_x0_5", weights="none", head_epochs=1, finetune_epochs=1, batch_size=8
        )
    )
    window.train.start_requested.emit()
    wait(lambda: session.state is SessionState.TRAINED)
    window.predict.pictures_dropped.emit((folder,))
    wait(lambda: window.predict.n_answers > 0)
    window.report_requested.emit(out / "report.zip")
    assert (out / "report.zip").is_file()
    window.close()
    application.dispose()


def wait(condition) -> None:
    until = time.monotonic() + LONG_S
    while not condition():
        assert time.monotonic() < until
        QTest.qWait(20)


if __name__ == "__main__":
    on_the_command_line(Path(sys.argv[1]), Path(sys.argv[2]))
    in_the_window(Path(sys.argv[1]), Path(sys.argv[2]))
    sys.stdout.write("done\n")
