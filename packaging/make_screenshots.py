"""Makes README's pictures of the window: `python packaging/make_screenshots.py [--all --out FOLDER]`.

Draws the sample pictures, trains on them for real from the starter network, and grabs the pages into
resources/screenshots; with --all every page, light and dark. Nothing in the pictures comes from anybody's folders.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SCREENSHOTS = Path(__file__).resolve().parent.parent / "resources" / "screenshots"
IN_README = ("running-train-dark",)
PAGES = ("pictures", "model", "train", "results", "predict")
LONG_S = 1800
N_PER_CLASS = 60
N_EPOCHS_SHOWN = 9
"""The picture of a running training shows the head phase and some of the next."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--backbone", default="resnet18")
    parser.add_argument("--weights", default="starter")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--all", action="store_true", help="every page, light and dark, not only README's")
    parser.add_argument("--out", type=Path, default=SCREENSHOTS)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TLGUI_DATA_DIR"] = str(Path(folder) / "tlgui")
        os.environ["TORCH_HOME"] = str(Path(folder) / "torch")
        _make(arguments)
    return 0


def _make(arguments: argparse.Namespace) -> None:
    from PySide6.QtWidgets import QApplication

    from tlgui.app.application import Application
    from tlgui.core.states import SessionState
    from tlgui.engine.data.samples import Wish, make_samples
    from tlgui.paths import samples_dir

    app = QApplication(sys.argv[:1])
    application = Application(app)
    window, session = application.window, application.session
    window.resize(*map(int, arguments.size.split("x")))
    application.show()
    arguments.out.mkdir(parents=True, exist_ok=True)
    _grab_all(application, app, arguments, "first-start")
    application.open(make_samples(samples_dir(), Wish(N_PER_CLASS)).dataset_dir)
    _wait(app, lambda: session.state is SessionState.READY)
    _choose(session, arguments)
    events: list[object] = []
    session.train_event.connect(events.append)
    window.train.start_requested.emit()
    _wait(app, lambda: sum(type(event).__name__ == "EpochDone" for event in events) >= N_EPOCHS_SHOWN)
    _grab(application, app, arguments, "train", "running")
    _wait(app, lambda: session.state is SessionState.TRAINED)
    _predict_new_pictures(application, app)
    _grab_all(application, app, arguments, "")
    window.close()
    application.dispose()


def _choose(session: Any, arguments: argparse.Namespace) -> None:
    config = session.draft.config.replace(backbone=arguments.backbone)
    if arguments.weights in ("none", "starter", "imagenet"):
        config = config.replace(weights=arguments.weights)
    else:
        config = config.replace(weights=str(Path(arguments.weights).resolve()))
    session.draft.adopt(config)


def _predict_new_pictures(application: Any, app: Any) -> None:
    from tlgui.paths import samples_dir

    answered = []
    application.window.predict.all_answered.connect(lambda: answered.append(True))
    held_out = sorted((samples_dir() / "new pictures").glob("*.jpg"))
    application.window.predict.pictures_dropped.emit(tuple(held_out[::7]))
    _wait(app, lambda: bool(answered))


def _grab_all(application: Any, app: Any, arguments: argparse.Namespace, prefix: str) -> None:
    for page in PAGES:
        _grab(application, app, arguments, page, prefix)


def _grab(application: Any, app: Any, arguments: argparse.Namespace, page: str, prefix: str) -> None:
    from tlgui.views.theme import DARK, LIGHT, apply_theme

    application.window.show_page(page)
    for theme in (LIGHT, DARK):
        apply_theme(app, theme)
        application.window.set_theme(theme)
        _rest(app, 400)
        name = "-".join(part for part in (prefix, page, "dark" if theme.is_dark else "light") if part)
        if arguments.all or name in IN_README:
            application.window.grab().save(str(arguments.out / f"{name}.png"))


def _wait(app: Any, condition: Callable[[], bool]) -> None:
    from PySide6.QtTest import QTest

    until = time.monotonic() + LONG_S
    while not condition():
        if time.monotonic() > until:
            raise SystemExit("The window did not get there.")
        QTest.qWait(50)


def _rest(app: Any, milliseconds: int) -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(milliseconds)


if __name__ == "__main__":
    sys.exit(main())
