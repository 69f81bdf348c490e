"""Bytes by key on the disk: bounded, never wrong, never an error."""

import os
import random
import sqlite3
import threading

import pytest

from tlgui.core import blob_store
from tlgui.core.blob_store import BlobStore


@pytest.fixture
def store(tmp_path):
    made = BlobStore(tmp_path / "made" / "store.sqlite", 2**20)
    yield made
    made.close()


def test_what_was_kept_comes_back_also_for_others(store, tmp_path):
    store.put("a", b"one")
    store.put("b", b"two")
    store.put("a", b"three")
    other = BlobStore(tmp_path / "made" / "store.sqlite", 2**20)
    assert (other.get("a"), other.get("b"), other.get("c")) == (b"three", b"two", None)
    other.close()


def test_the_file_stays_within_bounds_and_what_was_asked_for_longest_ago_goes_first(store, tmp_path, monkeypatch):
    times = iter(range(10_000, 10**9, 10_000))
    monkeypatch.setattr(blob_store.time, "time", lambda: next(times))
    for number in range(300):
        store.put(str(number), os.urandom(10_000))
        assert store.get("0") is not None
    assert store.get("1") is None
    assert store.get("299") is not None
    assert (tmp_path / "made" / "store.sqlite").stat().st_size < 1.3 * 2**20


def test_a_damaged_file_is_made_anew(store, tmp_path):
    store.put("a", b"one")
    store.close()
    (tmp_path / "made" / "store.sqlite").write_bytes(random.Random(0).randbytes(9000))
    assert store.get("a") is None
    store.put("a", b"two")
    assert store.get("a") == b"two"


def test_a_damaged_entry_counts_as_none(store, tmp_path):
    store.put("a", b"one")
    other = sqlite3.connect(tmp_path / "made" / "store.sqlite", isolation_level=None)
    other.execute("UPDATE blob SET data = ?", (b"0ne",))
    other.close()
    assert store.get("a") is None


def test_without_a_usable_file_it_holds_nothing(store, tmp_path):
    (tmp_path / "made").write_text("in the way")
    store.put("a", b"one")
    assert store.get("a") is None


def test_a_file_of_a_later_version_is_left_as_it_is(store, tmp_path):
    store.put("a", b"one")
    store.close()
    path = tmp_path / "made" / "store.sqlite"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute(f"PRAGMA user_version = {blob_store.FORMAT + 1}")
    other.close()
    store.put("a", b"two")
    assert store.get("a") is None
    other = sqlite3.connect(path)
    assert other.execute("SELECT data FROM blob").fetchone() == (b"one",)
    other.close()


def test_several_threads_may_use_it_at_once(store):
    def work(number):
        for step in range(20):
            store.put(f"{number} {step}", bytes([number, step]))
            assert store.get(f"{number} {step}") == bytes([number, step])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(store.get(f"{n} {step}") == bytes([n, step]) for n in range(4) for step in range(20))
