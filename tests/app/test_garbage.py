import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QLabel

from tlgui.app.garbage import MainThreadGarbageCollector


@pytest.fixture
def collector(qapp):
    gc.enable()  # as Python starts; the collector is to switch it off
    collector = MainThreadGarbageCollector()
    yield collector
    collector.close()


def make_cycle():
    label = QLabel()
    label.itself = label
    return weakref.ref(label)


def allocate_much():
    kept = []
    for _ in range(200):
        kept.append([{} for _ in range(1000)])


def test_a_worker_thread_never_collects_widgets(collector):
    garbage = make_cycle()
    worker = threading.Thread(target=allocate_much)
    worker.start()
    worker.join()
    assert garbage() is not None, "collected while a worker allocated"


def test_the_main_thread_collects_them_soon(collector, qtbot):
    garbage = make_cycle()
    kept = [{} for _ in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: garbage() is None, timeout=20_000)
    assert kept
