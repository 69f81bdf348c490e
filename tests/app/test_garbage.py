import gc
import sys
import threading
import types
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


def test_what_is_loaded_is_not_looked_at_again_nor_what_a_library_brings_later(collector, monkeypatch):
    before = gc.get_freeze_count()
    try:
        window = [[] for _ in range(1000)]
        collector.keep_what_is_loaded()
        assert gc.get_freeze_count() >= before + len(window)

        kept = gc.get_freeze_count()
        later = [[] for _ in range(1000)]
        collector.collect_if_due()
        assert gc.get_freeze_count() == kept, "no library was loaded"
        for number in range(100):
            monkeypatch.setitem(sys.modules, f"of_a_library_{number}", types.ModuleType("of_a_library"))
        collector.collect_if_due()
        assert gc.get_freeze_count() >= kept + len(later)
    finally:
        gc.unfreeze()


def test_garbage_that_comes_after_it_is_collected(collector, qtbot):
    try:
        collector.keep_what_is_loaded()
        garbage = make_cycle()
        kept = [{} for _ in range(2 * gc.get_threshold()[0])]
        collector.collect_if_due()
        assert garbage() is None
        assert kept
    finally:
        gc.unfreeze()
