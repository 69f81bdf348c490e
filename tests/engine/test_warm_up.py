"""What the engine loads before it takes its first task."""

import sys

from tlgui.engine.door import server


def test_nothing_is_loaded_at_the_start_that_only_the_end_of_a_run_needs(monkeypatch):
    for name in [name for name in sys.modules if name.split(".")[0] == "matplotlib"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)  # importing it fails
    assert server._warm_up().device
