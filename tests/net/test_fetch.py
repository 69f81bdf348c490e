import dataclasses
import hashlib
import io
import socket
import subprocess
import sys
import threading

import pytest
import requests
from fault_server import EARLY_BYTES, serving
from filelock import FileLock

from tlgui.core.errors import CancelledError, DownloadError
from tlgui.core.sentences import english
from tlgui.engine.weights.fetching import fetch_weights
from tlgui.engine.weights.store import download_folders, find_weight_set, hub_folder
from tlgui.net.fetch import Patience, fetch
from tlgui.net.fetch_errors import connection_error
from tlgui.net.file_hash import hash_fits, seen_hash, seen_hash_path
from tlgui.net.web_request import PlainHttpError, SecureSession
from tlgui.paths import DATA_DIR_VARIABLE, data_dir

CONTENT = bytes(range(256)) * 4096  # 1 MB
SMALL = CONTENT[: 5 * EARLY_BYTES]
QUICK = Patience(connect_s=2.0, stall_s=0.3, back_off_s=(0.01, 0.01, 0.01))


@pytest.fixture
def target(tmp_path):
    return tmp_path / "hub" / f"net-{hashlib.sha256(CONTENT).hexdigest()[:8]}.pth"


def fetch_from(server, target, **options):
    return fetch(f"{server.address}/{target.name}", target, **({"patience": QUICK} | options))


def part_of(target):
    return target.with_name(target.name + ".part")


def names_in(folder):
    """What lies there for others to see."""
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


@pytest.fixture
def small_target(tmp_path):
    return tmp_path / "hub" / f"net-{hashlib.sha256(SMALL).hexdigest()[:8]}.pth"


def put_part(target, content):
    target.parent.mkdir(parents=True)
    part_of(target).write_bytes(content)


def test_a_file_comes_whole_and_its_progress_is_counted_in_bytes(target):
    seen = []
    with serving(CONTENT) as server:
        assert fetch_from(server, target, on_progress=lambda *counts: seen.append(counts)) == target
    assert target.read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert names_in(target.parent) == [target.name]


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
    with serving(CONTENT, *[status] * 9) as server, pytest.raises(DownloadError, match=f"problem.*{status}"):
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
    assert names_in(target.parent) == []


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
    monkeypatch.setattr("tlgui.net.fetch.SPARE_BYTES", 1 << 60)
    with serving(CONTENT) as server, pytest.raises(DownloadError, match="too little free space"):
        fetch_from(server, target)
    assert not part_of(target).exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with serving(CONTENT) as server, pytest.raises(DownloadError, match="cannot be saved"):
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


def test_whoever_shares_the_folder_waits_whatever_their_data_folder(target):
    target.parent.mkdir(parents=True)
    looks = []
    with serving(CONTENT) as server, FileLock(target.with_name(f".{target.name}.lock")):
        with pytest.raises(CancelledError):
            fetch_from(server, target, should_stop=lambda: looks.append(1) or len(looks) > 2)
        assert server.ranges == []


def test_the_file_is_free_for_others_as_soon_as_it_is_here(target):
    with serving(CONTENT) as server:
        fetch_from(server, target)
    lock = FileLock(target.with_name(f".{target.name}.lock"))
    with lock.acquire(timeout=0):
        assert lock.is_locked


# A slow line


def test_a_cancel_is_heard_while_the_server_still_drips_and_what_came_is_kept(target):
    with serving(CONTENT, "drip") as server:
        counts = []
        with pytest.raises(CancelledError):
            fetch_from(server, target, on_progress=lambda n, _: counts.append(n), should_stop=lambda: bool(counts))
        n_kept = part_of(target).stat().st_size
        assert 0 < counts[0] <= n_kept < 1 << 16, "nobody waited for a big piece"
        assert part_of(target).read_bytes() == CONTENT[:n_kept]
        fetch_from(server, target)
        assert server.ranges == ["", f"bytes={n_kept}-"]
    assert target.read_bytes() == CONTENT


def test_a_server_that_breaks_early_each_time_brings_the_file_at_last(small_target):
    with serving(SMALL, *["break early"] * 4) as server:
        fetch_from(server, small_target, patience=Patience(2.0, 0.3, (0.01,)))
        assert server.ranges == ["", *(f"bytes={n * EARLY_BYTES}-" for n in range(1, 5))]
    assert small_target.read_bytes() == SMALL


@pytest.mark.parametrize("fault", ["silent", "drip head"])
def test_a_cancel_is_heard_before_the_server_has_answered(target, fault):
    with serving(CONTENT, fault) as server, pytest.raises(CancelledError):
        fetch_from(server, target, should_stop=lambda: bool(server.ranges), patience=Patience(2.0, 600.0, ()))


def test_headers_that_never_end_are_given_up(target):
    with serving(CONTENT, "drip head") as server, pytest.raises(DownloadError, match="stopped sending"):
        fetch_from(server, target, patience=Patience(2.0, 2.0, (), head_s=0.1))


# Servers that go on wrongly


def test_wrong_bytes_after_a_resume_are_tried_once_more_and_then_told(target):
    with serving(CONTENT, *["break", "wrong"] * 5) as server, pytest.raises(DownloadError, match="hash"):
        fetch_from(server, target)
    half = f"bytes={len(CONTENT) // 2}-"
    assert server.ranges == ["", half, "", half]
    assert names_in(target.parent) == []


def test_a_web_page_in_place_of_the_rest_takes_nothing_away(target):
    put_part(target, CONTENT[:900_000])
    with serving(CONTENT, *["page"] * 9) as server, pytest.raises(DownloadError, match="web page"):
        fetch_from(server, target)
    assert part_of(target).read_bytes() == CONTENT[:900_000]


def test_a_web_page_that_is_not_called_one_is_told_too(target):
    put_part(target, CONTENT[:900_000])
    page = b"\n<!DOCTYPE html><p>Hello"
    with serving(page, *["no range"] * 9) as server, pytest.raises(DownloadError, match="web page"):
        fetch_from(server, target)
    assert part_of(target).read_bytes() == CONTENT[:900_000]


def test_after_a_web_page_the_file_is_had(target):
    with serving(CONTENT, "page", "page") as server:
        fetch_from(server, target)
    assert target.read_bytes() == CONTENT


def test_a_new_beginning_that_breaks_off_takes_nothing_away(target):
    put_part(target, CONTENT[:900_000])
    with serving(CONTENT, "no range, break") as server:
        fetch_from(server, target)
        assert server.ranges == ["bytes=900000-"] * 2
    assert target.read_bytes() == CONTENT


def test_a_new_beginning_that_goes_further_takes_the_place(target):
    put_part(target, b"x" * 1000)
    with serving(CONTENT, "no range, break") as server:
        fetch_from(server, target)
        assert server.ranges == ["bytes=1000-", f"bytes={len(CONTENT) // 2}-"]
    assert target.read_bytes() == CONTENT
    assert names_in(target.parent) == [target.name]


def test_a_new_beginning_left_by_a_program_that_was_killed_is_used(target):
    put_part(target, CONTENT[:1000])
    target.with_name(target.name + ".part.new").write_bytes(CONTENT[:5000])
    with serving(CONTENT) as server:
        fetch_from(server, target)
        assert server.ranges == ["bytes=5000-"]
    assert names_in(target.parent) == [target.name]


def test_another_part_than_the_one_asked_for_is_not_written(target):
    put_part(target, CONTENT[:900_000])
    with serving(CONTENT, "odd range", "no range, break") as server:
        fetch_from(server, target)
        assert server.ranges == ["bytes=900000-", "", "bytes=900000-"]
    assert target.read_bytes() == CONTENT


def test_another_part_each_time_is_told_and_takes_nothing_away(target):
    put_part(target, CONTENT[:900_000])
    with serving(CONTENT, *["odd range", 204] * 9) as server, pytest.raises(DownloadError, match="something other"):
        fetch_from(server, target)
    assert part_of(target).read_bytes() == CONTENT[:900_000]


@pytest.mark.parametrize("length", ["abc", "-5", "", "5, 5", "\u00b2"])
def test_a_length_that_is_no_number_is_as_if_not_said(target, length):
    with serving(CONTENT, {"Content-Length": length}) as server:
        fetch_from(server, target)
    assert target.read_bytes() == CONTENT


def test_without_a_length_a_whole_file_is_known_by_its_hash(target):
    with serving(CONTENT, "no length") as server:
        fetch_from(server, target)
        assert len(server.ranges) == 1
    assert target.read_bytes() == CONTENT


def test_without_a_length_a_break_is_gone_on_from(target):
    with serving(CONTENT, "no length, break") as server:
        fetch_from(server, target)
        assert server.ranges == ["", f"bytes={len(CONTENT) // 2}-"]
    assert target.read_bytes() == CONTENT


def test_a_whole_part_is_recognised_when_the_server_has_no_more(target):
    put_part(target, CONTENT)
    with serving(CONTENT) as server:
        fetch_from(server, target)
        assert server.ranges == [f"bytes={len(CONTENT)}-"]
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("address", ["http://[::bad/", "file:///etc/passwd", f"http://{'a' * 70}.invalid/"])
def test_a_redirect_that_leads_nowhere_ends_in_a_sentence(target, address):
    with serving(CONTENT, *[("to", address)] * 9) as server, pytest.raises(DownloadError, match="cannot be followed"):
        fetch_from(server, target)


def test_the_rest_is_asked_for_only_of_the_same_version(target):
    with serving(CONTENT, "break") as server:
        server.tag = '"first"'
        fetch_from(server, target)
        assert server.if_ranges == ["", '"first"']
    assert names_in(target.parent) == [target.name]


def test_another_version_is_begun_anew(target):
    old = bytes(len(CONTENT))
    with serving(old, "break") as server:
        server.tag = '"old"'
        with pytest.raises(DownloadError):
            fetch_from(server, target, patience=Patience(2.0, 0.3, ()))
    with serving(CONTENT) as server:
        server.tag = '"new"'
        fetch_from(server, target)
        assert (server.ranges, server.if_ranges) == ([f"bytes={len(CONTENT) // 2}-"], ['"old"'])
    assert target.read_bytes() == CONTENT
    assert names_in(target.parent) == [target.name]


# What is here, and where it goes


def test_a_damaged_file_is_fetched_anew(target):
    target.parent.mkdir(parents=True)
    target.write_bytes(CONTENT[:1000])
    with serving(CONTENT) as server:
        fetch_from(server, target)
    assert target.read_bytes() == CONTENT


def test_a_damaged_file_stays_until_the_whole_one_is_here(target):
    target.parent.mkdir(parents=True)
    target.write_bytes(CONTENT[:1000])
    with serving(CONTENT, 404) as server, pytest.raises(DownloadError):
        fetch_from(server, target)
    assert target.read_bytes() == CONTENT[:1000]


@pytest.fixture
def served_weights():
    """A server, and a weight set whose address is there."""
    with serving(CONTENT) as server:
        url = f"{server.address}/net-{hashlib.sha256(CONTENT).hexdigest()[:8]}.pth"
        yield dataclasses.replace(find_weight_set("resnet18"), url=url)


def test_weights_go_into_torchs_cache(served_weights, monkeypatch, tmp_path):
    monkeypatch.delenv(DATA_DIR_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home config"))
    assert fetch_weights(served_weights).parent == hub_folder()


def test_weights_go_into_the_one_folder_that_keeps_everything(served_weights):
    assert fetch_weights(served_weights).parent == data_dir() / "weights"
    assert not hub_folder().exists()


def test_weights_go_into_tlguis_own_folder_when_torchs_cannot_be_written(served_weights, monkeypatch, tmp_path):
    monkeypatch.delenv(DATA_DIR_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home config"))
    hub_folder().parent.mkdir(parents=True)
    hub_folder().write_text("in the way")
    assert fetch_weights(served_weights).parent == data_dir() / "weights"


def test_weights_go_into_torchs_cache_when_the_one_folder_cannot_be_written(served_weights):
    data_dir().mkdir(exist_ok=True)
    (data_dir() / "weights").write_text("in the way")
    assert fetch_weights(served_weights).parent == hub_folder()


def test_both_folders_are_named_when_neither_can_be_written(served_weights):
    for folder in download_folders():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.write_text("in the way")
    with pytest.raises(DownloadError) as caught:
        fetch_weights(served_weights)
    assert all(str(folder) in english(caught.value.message) for folder in download_folders())
    assert DATA_DIR_VARIABLE in english(caught.value.hint)


def test_a_socks_proxy_without_its_library_is_told_at_once(target, monkeypatch):
    code = (
        "import sys; sys.modules['socks'] = None\n"
        "from pathlib import Path\n"
        "from tlgui.net.fetch import fetch\n"
        "from tlgui.core.errors import DownloadError\n"
        "try: fetch('http://weights.invalid/net.pth', Path(sys.argv[1]))\n"
        "except DownloadError as error: print(error)\n"
    )
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:9")
    command = [sys.executable, "-c", code, str(target)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert "SOCKS proxy" in said
    assert "PySocks" in said
    assert "cannot be understood" not in said


# Hashes


def test_the_hash_in_a_name(tmp_path, target):
    target.parent.mkdir(parents=True)
    target.write_bytes(CONTENT)
    assert hash_fits(target)
    target.write_bytes(CONTENT[:-1])
    assert not hash_fits(target)
    (tmp_path / "own.pth").write_bytes(b"whatever")
    assert hash_fits(tmp_path / "own.pth")


def test_the_whole_hash_seen_first_counts_from_then_on(target):
    """Eight digits are 32 bits: a file that fits them can be made, so here the name fits both."""
    target = target.with_name("net.pth")
    with serving(CONTENT) as server:
        fetch_from(server, target)
    assert seen_hash(target) == hashlib.sha256(CONTENT).hexdigest()
    target.unlink()
    with serving(CONTENT[::-1]) as server, pytest.raises(DownloadError, match="downloaded before"):
        fetch_from(server, target)
    assert not target.exists()
    target.write_bytes(CONTENT[::-1])
    assert not hash_fits(target)
    with serving(CONTENT) as server:
        assert fetch_from(server, target).read_bytes() == CONTENT


@pytest.mark.parametrize("record", [b"", b"\xff\xfe", b"abc  net.pth", b"g" * 64])
def test_a_record_that_is_none_counts_for_nothing(target, record):
    target.parent.mkdir(parents=True)
    target.write_bytes(CONTENT)
    seen_hash_path(target).write_bytes(record)
    assert hash_fits(target)


def test_the_published_hash_counts_with_all_its_digits(target):
    digest = hashlib.sha256(CONTENT).hexdigest()
    with serving(CONTENT) as server, pytest.raises(DownloadError, match="hash differs"):
        fetch_from(server, target, sha256=digest[:63] + ("0" if digest[63] != "0" else "1"))
    with serving(CONTENT) as server:
        assert fetch_from(server, target, sha256=digest) == target


class Redirecting(requests.adapters.BaseAdapter):
    """Answers every address with a redirect, or with 200 where there is none."""

    def __init__(self, locations):
        super().__init__()
        self.asked = []
        self._locations = locations

    def send(self, request, **_):
        self.asked.append(request.url)
        response = requests.Response()
        response.url, response.request, response.raw = request.url, request, io.BytesIO()
        response.status_code = 302 if request.url in self._locations else 200
        response.headers["Location"] = self._locations.get(request.url, "")
        return response

    def close(self):
        """There is nothing to close."""


@pytest.mark.parametrize(
    ("locations", "is_followed"),
    [
        ({"https://a.org/x": "http://a.org/y"}, False),
        ({"https://a.org/x": "HTTP://a.org/y"}, False),
        ({"https://a.org/x": "ftp://a.org/y"}, False),
        ({"https://a.org/x": "https://b.org/y", "https://b.org/y": "http://b.org/z"}, False),
        ({"https://a.org/x": "https://b.org/y"}, True),
        ({"https://a.org/x": "/y"}, True),
        ({"https://a.org/x": "//b.org/y"}, True),
    ],
)
def test_nobody_is_sent_from_a_secure_address_to_another(locations, is_followed):
    adapter = Redirecting(locations)
    with SecureSession() as session:
        for scheme in ("http://", "https://", "ftp://"):
            session.mount(scheme, adapter)
        if is_followed:
            assert session.get("https://a.org/x").status_code == 200
        else:
            with pytest.raises(PlainHttpError) as caught:
                session.get("https://a.org/x")
            assert "secure" in str(connection_error(caught.value, "a.org"))
    assert all(url.startswith("https://") for url in adapter.asked)


def test_fetching_needs_no_torch():
    code = "import sys, tlgui.net.fetch; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
