import dataclasses
import hashlib

import pytest
from fault_server import serving

from tlgui.engine.weights.store import find_weight_set
from tlgui.session.fetch_worker import FetchWorker

CONTENT = bytes(range(256)) * 4096  # 1 MB
LONG_MS = 30_000


@pytest.fixture
def dripping(monkeypatch):
    with serving(CONTENT, *["drip"] * 9) as server:
        url = f"{server.address}/net-{hashlib.sha256(CONTENT).hexdigest()[:8]}.pth"
        weights = dataclasses.replace(find_weight_set("resnet18"), url=url)
        monkeypatch.setattr("tlgui.session.fetch_worker.find_weight_set", lambda _: weights)
        yield server


def test_a_slow_line_shows_progress_and_hears_a_cancel(qtbot, dripping):
    worker = FetchWorker("resnet18")
    with qtbot.waitSignal(worker.progressed, timeout=LONG_MS) as progressed:
        worker.start()
    first = progressed.args[0]
    assert 0 < first.done < 1 << 16
    assert first.total == len(CONTENT)
    with qtbot.waitSignal(worker.ended, timeout=LONG_MS) as ended:
        worker.requestInterruption()
    assert ended.args[0].was_cancelled
    assert worker.wait()
