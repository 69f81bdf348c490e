"""One picture from the web: bounded, never over another file, and nothing kept of what breaks off."""

import pytest
from fault_server import serving

from tlgui.core.errors import CancelledError, DownloadError
from tlgui.core.sentences import english
from tlgui.net import fetch_picture as module
from tlgui.net.fetch_picture import fetch_picture, name_in
from tlgui.net.patience import Patience
from tlgui.net.web_address import host_of_address, is_web_address

PATIENT, QUICK = Patience(), Patience(connect_s=2.0, stall_s=0.3)
CONTENT = bytes(range(256)) * 100


def fetch(server, folder, name="cat.jpg", **options):
    given = {"on_progress": lambda *_: None, "should_stop": lambda: False, "patience": PATIENT} | options
    return fetch_picture(f"{server.address}/{name}", folder, **given)


def test_a_picture_comes_under_its_own_name_and_a_second_one_beside_it(tmp_path):
    seen = []
    with serving(CONTENT) as server:
        paths = [fetch(server, tmp_path, on_progress=lambda *counts: seen.append(counts)) for _ in range(2)]
    assert [path.name for path in paths] == ["cat.jpg", "cat 2.jpg"]
    assert [path.read_bytes() for path in paths] == [CONTENT] * 2
    assert seen[-1] == (len(CONTENT), len(CONTENT))


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (404, "does not have"), ("page", "instead of a picture"), ("break", "broke off|lost"), ("stall", "stopped"),
        (500, "something other"), ({"Content-Length": "60000000"}, "more than 50 MB"), ("silent", "stopped"),
    ],
)  # fmt: skip
def test_what_does_not_come_is_said_and_nothing_is_left(tmp_path, fault, words):
    with serving(CONTENT, fault) as server, pytest.raises(DownloadError) as caught:
        fetch(server, tmp_path, patience=QUICK if fault in ("stall", "silent") else PATIENT)
    assert any(word in english(caught.value.message) for word in words.split("|")), english(caught.value.message)
    assert "127.0.0.1" in english(caught.value.message)
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_says_no_length_and_sends_too_much_is_left(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_PICTURE_BYTES", 10_000)
    with serving(CONTENT, "no length") as server, pytest.raises(DownloadError):
        fetch(server, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_one_leaves_nothing(tmp_path):
    with serving(CONTENT, "stall") as server, pytest.raises(CancelledError):
        fetch(server, tmp_path, should_stop=lambda: server.asked.is_set())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("http://h/a/b%20c.png?x=1#y", "b c.png"), ("http://h/", "picture"), ("http://h/%2e%2e%2f", "picture"),
        ("http://h/a%2f..%2fb.png", "a_.._b.png"), ("http://h/" + "n" * 300 + ".jpg", "n" * 80 + ".jpg"),
    ],
)  # fmt: skip
def test_names_are_what_every_system_allows(address, name):
    assert name_in(address) == name


def test_addresses_of_the_web_and_what_only_looks_like_one():
    assert host_of_address("https://user:word@example.org:8/x") == "example.org"
    assert is_web_address("HTTPS://example.org/x.jpg")
    for text in ("ftp://example.org/x", "http:///x", "http://[x", "example.org", "http://a b", "file:///x", ""):
        assert not is_web_address(text), text
