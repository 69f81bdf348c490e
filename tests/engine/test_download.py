import hashlib
import socket
import subprocess
import sys
import threading

import pytest
from fault_server import serving
from filelock import FileLock

from tlgui.engine.models.download import Patience, fetch, hash_fits
from tlgui.errors import CancelledError, DownloadError
from tlgui.paths import cache_dir

CONTENT = bytes(range(256)) * 4096  # 1 MB
QUICK = Patience(connect_s=2.0, stall_s=0.3, back_off_s=(0.01, 0.01, 0.01))


@pytest.fixture
def target(tmp_path):
    return tmp_path / "hub" / f"net-{hashlib.sha256(CONTENT).hexdigest()[:8]}.pth"


def fetch_from(server, target, **options):
    return fetch(f"{server.address}/{target.name}", target, **({"patience": QUICK} | options))


def part_of(target):
    return target.with_name(target.name + ".part")


def test_a_file_comes_whole_and_its_progress_is_counted_in_bytes(target):
    seen = []
    with serving(CONTENT) as server:
        assert fetch_from(server, target, on_progress=lambda *counts: seen.append(counts)) == target
    assert target.read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert sorted(path.name for path in target.parent.iterdir()) == [target.name]


def test_what_is_here_is_not_fetched_again(target):
    with serving(CONTENT) as server:
        fetch_from(server, target)
        fetch_from(server, target)
        assert len(server.ranges) == 1


@pytest.mark.parametrize("fault", ["break", "stall"])
def test_after_a_break_it_goes_on_where_it_was(target, fault):
    with serving(CONTENT, fault, fault) as server:
        fetch_from(server, target)
        assert server.ranges == ["", f"bytes={len(CONTENT) // 2}-", f"bytes={len(CONTENT) * 3 // 4}-"]
    assert target.read_bytes() == CONTENT


def test_a_later_session_goes_on_where_an_earlier_one_was_cancelled(target):
    with serving(CONTENT) as server:
        done = []
        with pytest.raises(CancelledError):
            fetch_from(server, target, on_progress=lambda n, _: done.append(n), should_stop=lambda: bool(done))
        assert not target.exists()
        n_kept = part_of(target).stat().st_size
        assert 0 < n_kept < len(CONTENT)
        fetch_from(server, target)
        assert server.ranges == ["", f"bytes={n_kept}-"]
    assert target.read_bytes() == CONTENT


def test_a_server_that_knows_no_ranges_sends_everything_again(target):
    with serving(CONTENT, "break", "no range") as server:
        fetch_from(server, target)
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_server_in_trouble_is_asked_again(target, status):
    with serving(CONTENT, status, status) as server:
        fetch_from(server, target)
        assert len(server.ranges) == 3
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("status", [500, 503])
def test_a_server_that_stays_in_trouble_is_told(target, status):
    with serving(CONTENT, *[status] * 9) as server, pytest.raises(DownloadError, match=f"trouble.*{status}"):
        fetch_from(server, target)
    assert len(server.ranges) == 1 + len(QUICK.back_off_s)


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_refusal_is_told_at_once(target, status):
    with serving(CONTENT, status) as server, pytest.raises(DownloadError, match=str(status)):
        fetch_from(server, target)
    assert len(server.ranges) == 1
    assert not target.exists()


def test_a_stalling_server_is_told(target):
    with serving(CONTENT, *["stall"] * 60) as server, pytest.raises(DownloadError, match="stopped sending"):
        fetch_from(server, target, patience=Patience(2.0, 0.05, ()))
    assert part_of(target).exists(), "what has come is kept"


def test_wrong_bytes_never_get_the_name(target):
    with serving(CONTENT, "wrong") as server, pytest.raises(DownloadError, match="hash"):
        fetch_from(server, target)
    assert list(target.parent.iterdir()) == []


def test_a_spoilt_beginning_is_thrown_away_and_fetched_anew(target):
    target.parent.mkdir(parents=True)
    part_of(target).write_bytes(b"spoilt" * 1000)
    with serving(CONTENT) as server:
        fetch_from(server, target)
        assert server.ranges == ["bytes=6000-", ""]
    assert target.read_bytes() == CONTENT


def test_a_beginning_longer_than_the_file_is_fetched_anew(target):
    target.parent.mkdir(parents=True)
    part_of(target).write_bytes(bytes(len(CONTENT) + 10))
    with serving(CONTENT) as server:
        fetch_from(server, target)
    assert target.read_bytes() == CONTENT


def test_nobody_at_the_address_is_told(target):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(DownloadError, match="connected to the internet"):
        fetch(f"http://127.0.0.1:{port}/{target.name}", target, patience=QUICK)


def test_an_unknown_host_is_told(target):
    with pytest.raises(DownloadError, match=r"nowhere\.invalid"):
        fetch(f"http://nowhere.invalid/{target.name}", target, patience=Patience(2.0, 0.3, ()))


def test_the_systems_proxy_is_used(target, monkeypatch):
    with serving(CONTENT) as proxy:
        monkeypatch.setenv("http_proxy", proxy.address)
        fetch(f"http://weights.invalid/{target.name}", target, patience=QUICK)
    assert target.read_bytes() == CONTENT


def test_a_proxy_that_is_not_there_is_told(target, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with pytest.raises(DownloadError, match="proxy"):
        fetch(f"http://weights.invalid/{target.name}", target, patience=Patience(2.0, 0.3, ()))


def test_a_full_disk_is_told_before_the_first_byte(target, monkeypatch):
    monkeypatch.setattr("tlgui.engine.models.download.SPARE_BYTES", 1 << 60)
    with serving(CONTENT) as server, pytest.raises(DownloadError, match="too little room"):
        fetch_from(server, target)
    assert not part_of(target).exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with serving(CONTENT) as server, pytest.raises(DownloadError, match="cannot be written"):
        fetch_from(server, tmp_path / "file" / "net.pth")


def test_a_cancel_is_answered_while_it_waits_for_another_try(target):
    with serving(CONTENT, *[503] * 9) as server:
        stop = threading.Event()
        timer = threading.Timer(0.2, stop.set)
        timer.start()
        with pytest.raises(CancelledError):
            fetch_from(server, target, should_stop=stop.is_set, patience=Patience(2.0, 0.3, (600.0,)))
        timer.join()


def test_two_who_want_the_same_file_fetch_it_once(target):
    with serving(CONTENT) as server:
        threads = [threading.Thread(target=fetch_from, args=(server, target)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.ranges) == 1


def test_the_file_is_free_for_others_as_soon_as_it_is_here(target):
    with serving(CONTENT) as server:
        fetch_from(server, target)
    lock = FileLock(cache_dir() / "locks" / f"{target.name}.lock")
    with lock.acquire(timeout=0):
        assert lock.is_locked


def test_the_hash_in_a_name(tmp_path, target):
    target.parent.mkdir(parents=True)
    target.write_bytes(CONTENT)
    assert hash_fits(target)
    target.write_bytes(CONTENT[:-1])
    assert not hash_fits(target)
    (tmp_path / "own.pth").write_bytes(b"whatever")
    assert hash_fits(tmp_path / "own.pth")


def test_fetching_needs_no_torch():
    code = "import sys, tlgui.engine.models.download; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
