"""The Train page is ready to be drawn before it is asked for."""

import subprocess
import sys

from tlgui.app.wiring import train_wiring


def test_charts_are_loaded_once_in_the_background_when_the_engine_is_up(application, qtbot, monkeypatch):
    loaded = []
    monkeypatch.setattr(train_wiring, "load_chart_library", lambda: loaded.append("matplotlib"))
    application.session.engine.ready.emit("CPU")
    qtbot.waitUntil(lambda: bool(loaded))
    application.session.engine.ready.emit("CPU")
    application.session.background.close()
    assert loaded == ["matplotlib"]


def test_what_is_loaded_is_what_the_chart_needs_and_nothing_of_qt():
    code = (
        "import sys; from tlgui.views.widgets.chart_library import load_chart_library; before = set(sys.modules);"
        "load_chart_library(); new = set(sys.modules) - before;"
        "assert {'matplotlib.figure', 'matplotlib.font_manager'} <= new;"
        "assert not [name for name in new if name.startswith('PySide6')]"
    )
    subprocess.run([sys.executable, "-P", "-c", code], check=True)
