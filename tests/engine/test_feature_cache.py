"""Kept rows: whole or missing, never wrong, whatever happens to the files."""

import os

import numpy as np
import pytest
from filelock import Timeout

from tlgui.engine.training.feature_cache import DiskFeatureCache, MemoryFeatureCache, open_feature_cache, to_features


def rows(*values):
    return to_features(np.array([[v, v + 0.5, -v] for v in values], np.float32))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "features" / "key"


def test_rows_are_found_again_by_a_later_run(folder):
    store = DiskFeatureCache(folder, 3)
    store.append(["a", "b 1 2"], rows(1, 2))
    store.append(["c"], rows(3))
    store.close()
    again = DiskFeatureCache(folder, 3)
    assert again.missing(["a", "x", "c", "b 1 2"]) == ["x"]
    assert again.take(["c", "a", "c"]).tolist() == [[3, 3.5, -3], [1, 1.5, -1], [3, 3.5, -3]]
    again.close()


@pytest.mark.parametrize("prefix", ["rows.bin", "index.txt"])
def test_a_write_that_was_broken_off_leaves_the_rows_before_it(folder, prefix):
    store = DiskFeatureCache(folder, 3)
    store.append(["a", "b"], rows(1, 2))
    store.close()
    os.truncate(folder / prefix, (folder / prefix).stat().st_size - 2)
    again = DiskFeatureCache(folder, 3)
    assert again.missing(["a", "b"]) == ["b"]
    again.append(["b"], rows(7))
    again.close()
    last = DiskFeatureCache(folder, 3)
    assert last.take(["a", "b"]).tolist() == [[1, 1.5, -1], [7, 7.5, -7]]
    last.close()


def test_a_damaged_row_counts_as_missing_and_is_made_again(folder):
    store = DiskFeatureCache(folder, 3)
    store.append(["a", "b"], rows(1, 2))
    store.close()
    content = bytearray((folder / "rows.bin").read_bytes())
    content[7] ^= 0xFF
    (folder / "rows.bin").write_bytes(content)
    again = DiskFeatureCache(folder, 3)
    assert again.missing(["a", "b"]) == ["b"]
    again.append(["b"], rows(2))
    assert again.missing(["a", "b"]) == []
    assert again.take(["b"]).tolist() == [[2, 2.5, -2]]
    again.close()


def test_no_more_rows_are_mapped_at_once_than_memory_allows(folder, monkeypatch):
    monkeypatch.setattr("tlgui.engine.training.feature_cache.MAPPED_BYTES", 12)
    store = DiskFeatureCache(folder, 3)
    names = [str(i) for i in range(7)]
    store.append(names, rows(*range(7)))
    mapped = []
    monkeypatch.setattr(store, "_map", lambda plain=store._map: Watched(plain(), mapped))
    assert store.missing([*names, "x"]) == ["x"]
    assert store.take(names[::-1]).tolist() == rows(*reversed(range(7))).tolist()
    assert max(mapped) == 2
    store.close()


class Watched:
    """Counts how many rows are read of one mapping."""

    def __init__(self, rows, counts):
        self._rows, self._counts, self._n = rows, counts, 0

    def __getitem__(self, numbers):
        self._n += len(numbers) if isinstance(numbers, list) else 1
        self._counts.append(self._n)
        return self._rows[numbers]


def test_values_out_of_range_become_the_limit():
    kept = to_features(np.array([[1e6, -1e6, 1.0]], np.float32))
    assert kept.tolist() == [[65504, -65504, 1]]


def test_one_process_writes_at_a_time_and_the_other_keeps_its_rows_in_memory(folder, tmp_path):
    first = DiskFeatureCache(folder, 3)
    with pytest.raises(Timeout):
        DiskFeatureCache(folder, 3)
    second = open_feature_cache(
        tmp_path / "features", "key", feature_length=3, n_rows=9, memory_bytes=1000, disk_bytes=1000
    )
    assert isinstance(second, MemoryFeatureCache)
    second.append(["a"], rows(1))
    assert second.missing(["a", "b"]) == ["b"]
    assert second.take(["a", "a"]).tolist() == [[1, 1.5, -1]] * 2
    first.close()


@pytest.mark.parametrize(
    ("disk", "memory", "kind"),
    [(60, 0, DiskFeatureCache), (59, 60, MemoryFeatureCache), (59, 59, type(None)), (0, 60, MemoryFeatureCache)],
)
def test_disk_then_memory_then_nothing(tmp_path, disk, memory, kind):
    store = open_feature_cache(tmp_path, "key", feature_length=3, n_rows=10, memory_bytes=memory, disk_bytes=disk)
    assert isinstance(store, kind)
    if store:
        store.close()


def test_the_stores_unused_longest_make_room(tmp_path):
    for age, name in enumerate(["old", "middle", "new"]):
        store = DiskFeatureCache(tmp_path / name, 3)
        store.append([str(i) for i in range(100)], rows(*range(100)))
        store.close()
        os.utime(tmp_path / name, (1000 + age, 1000 + age))
    size = sum(file.stat().st_size for file in (tmp_path / "new").iterdir())
    store = open_feature_cache(tmp_path, "key", feature_length=3, n_rows=10, memory_bytes=0, disk_bytes=2 * size + 60)
    store.close()
    assert sorted(f.name for f in tmp_path.iterdir()) == ["key", "middle", "new"]
