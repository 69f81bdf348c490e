"""Fetching from the Hugging Face Hub, played by two servers here: one that tells, one that has the bytes."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from fault_server import HubServer, serving_hub

from tlgui.core.errors import CancelledError, DownloadError
from tlgui.core.sentences import english
from tlgui.net.file_hash import seen_hash
from tlgui.net.hub import ask_hub, fetch_from_hub
from tlgui.net.hub_place import HubFile, hub_address, hub_host, hub_token, is_hub_offline, keep_libraries_off_the_hub
from tlgui.net.patience import Patience

CONTENT = bytes(range(256)) * 4096  # 1 MB
SHA256 = hashlib.sha256(CONTENT).hexdigest()
REPOSITORY = "timm/net.a1_in1k"
FILE = HubFile(REPOSITORY)
QUICK = Patience(connect_s=2.0, stall_s=0.3, back_off_s=(0.01, 0.01, 0.01), longest_wished_s=0.2)
TO_MAIN = f"/{REPOSITORY}/resolve/main/model.safetensors"
TO_COMMIT = f"/{REPOSITORY}/resolve/{HubServer.COMMIT}/model.safetensors"
TOKEN = "hf_for_tests"


@pytest.fixture
def target(tmp_path):
    return tmp_path / "weights" / "net.a1_in1k.safetensors"


@pytest.fixture
def hub(monkeypatch):
    """Serve the file, with these answers and faults, where HF_ENDPOINT says that the Hub is."""
    open_servers = []

    def serve(*answers, faults=()):
        context = serving_hub(CONTENT, REPOSITORY, answers, faults)
        server = context.__enter__()
        open_servers.append(context)
        monkeypatch.setenv("HF_ENDPOINT", f"{server.address}/")
        return server

    yield serve
    for context in open_servers:
        context.__exit__(None, None, None)


def fetch(target, **options):
    return fetch_from_hub(FILE, target, **({"patience": QUICK} | options))


def refused(target, **options):
    """Return what is said when it cannot be had; nothing must have come under the file's name."""
    with pytest.raises(DownloadError) as caught:
        fetch(target, **options)
    assert not target.exists()
    return english(caught.value.message), english(caught.value.hint)


def part_of(target):
    return target.with_name(target.name + ".part")


def test_the_file_comes_from_where_the_hub_redirects_to_and_has_the_hash_that_it_tells(hub, target):
    server, seen = hub(), []
    assert fetch(target, on_progress=lambda *counts: seen.append(counts)) == target
    assert target.read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert seen_hash(target) == SHA256
    assert server.questions == [("HEAD", TO_MAIN, ""), ("GET", TO_COMMIT, "")], "the bytes are those of one commit"


def test_what_the_hub_says_is_understood(hub):
    hub()
    answer = ask_hub(FILE, patience=QUICK)
    assert (answer.sha256, answer.n_bytes, answer.token) == (SHA256, len(CONTENT), "")
    assert answer.file.revision == HubServer.COMMIT


@pytest.mark.parametrize("fault", ["break", "stall"])
def test_after_a_broken_line_it_goes_on_where_it_was(hub, target, fault):
    server = hub(faults=(fault,))
    fetch(target)
    assert target.read_bytes() == CONTENT
    assert server.storage.ranges == ["", f"bytes={len(CONTENT) // 2}-"]


def test_after_a_kill_it_goes_on_where_it_was(hub, target):
    server = hub(faults=("stall",))
    code = (
        "import sys; from pathlib import Path; from tlgui.net.hub import *\n"
        f"fetch_from_hub(HubFile({REPOSITORY!r}), Path(sys.argv[1]), on_progress=lambda n, _: print(n, flush=True))"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(target)], stdout=subprocess.PIPE, text=True) as program:
        while int(program.stdout.readline()) <= 0:  # of the half that comes; then the server stalls
            pass
        os.kill(program.pid, signal.SIGKILL)
    n_kept = part_of(target).stat().st_size
    assert n_kept > 0
    fetch(target)
    assert target.read_bytes() == CONTENT
    assert server.storage.ranges[-1] == f"bytes={n_kept}-"


def test_a_cancel_keeps_what_has_come(hub, target):
    hub()
    done = []
    with pytest.raises(CancelledError):
        fetch(target, on_progress=lambda n, _: done.append(n), should_stop=lambda: bool(done))
    assert part_of(target).exists()


def test_a_cancel_is_heard_before_the_hub_has_answered(hub, target):
    server = hub("silent")
    with pytest.raises(CancelledError):
        fetch(target, should_stop=server.asked.is_set, patience=Patience(stall_s=20.0))


# What it is not


def test_other_bytes_than_the_hub_tells_of_never_get_the_name(hub, target):
    hub(faults=("wrong",))
    message, _ = refused(target)
    assert "hash differs" in message
    assert not part_of(target).exists()


def test_a_cut_off_file_that_nobody_says_the_length_of_is_not_taken_for_whole(hub, target):
    server = hub(faults=("no length, break",))
    fetch(target)
    assert target.read_bytes() == CONTENT
    assert len(server.storage.ranges) == 2


def test_a_web_page_in_place_of_the_file_is_told(hub, target):
    hub(faults=("page",) * 9)
    assert "web page instead of the file" in refused(target)[0]


def test_a_file_much_larger_than_agreed_is_not_begun(hub, target):
    server = hub()
    message, hint = refused(target, most_bytes=500_000)
    assert "is 2 MB, but it should not be more than 1 MB" in message
    assert f"{server.address}/{REPOSITORY}" in hint
    assert server.storage.ranges == []


@pytest.mark.parametrize("tag", [None, '"0123abcd"'])
def test_without_a_hash_to_check_it_by_nothing_is_fetched(hub, target, tag):
    server = hub({"X-Linked-Etag": tag, "Location": None})
    message, hint = refused(target)
    assert "does not tell the hash of 'model.safetensors'" in message
    assert "HF_ENDPOINT" in hint
    assert server.storage.ranges == []


def test_a_full_disk_is_told(hub, target, monkeypatch):
    hub()
    monkeypatch.setattr("tlgui.net.fetch.SPARE_BYTES", 1 << 60)
    assert "too little free space" in refused(target)[0]


# Who may have it


def test_a_repository_with_terms_is_told_with_what_to_do(hub, target):
    server = hub()
    server.token = TOKEN
    message, hint = refused(target)
    assert f"gives {REPOSITORY} only to people who have agreed to its terms (401)" in message
    assert f"Open {server.address}/{REPOSITORY}" in hint
    assert "HF_TOKEN" in hint
    assert server.storage.ranges == []


def test_the_token_is_sent_only_when_it_is_needed_and_never_to_where_the_bytes_lie(hub, target, monkeypatch):
    server = hub()
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    fetch(target)
    assert all(token == "" for _, _, token in server.questions)
    target.unlink()
    server.token = TOKEN
    fetch(target)
    assert server.questions[-3:] == [
        ("HEAD", TO_MAIN, ""),
        ("HEAD", TO_MAIN, f"Bearer {TOKEN}"),
        ("GET", TO_COMMIT, f"Bearer {TOKEN}"),
    ]
    assert len(server.storage.headers) == 2
    for headers in server.storage.headers:
        assert set(headers) <= {"host", "user-agent", "accept-encoding", "accept", "connection"}
        assert TOKEN not in str(headers)


def test_a_token_that_is_not_let_in_is_told(hub, target, monkeypatch):
    server = hub()
    server.token = "hf_of_somebody_else"
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    message, hint = refused(target)
    assert "to the account of your access token (403)" in message
    assert "let you in" in hint
    assert TOKEN not in message + hint


@pytest.mark.parametrize(
    ("status", "headers", "told"),
    [
        (401, {"X-Error-Code": "RepoNotFound"}, f"has no {REPOSITORY} that you may see (401)"),
        (404, {"X-Error-Code": "RepoNotFound"}, "that you may see (404)"),
        (404, {"X-Error-Code": "RevisionNotFound"}, "that you may see (404)"),
        (404, {"X-Error-Code": "EntryNotFound"}, "has no file 'model.safetensors' (404)"),
        (403, {"X-Error-Message": "Access to this resource is disabled."}, f"has closed {REPOSITORY} (403)"),
        (403, {}, "agreed to its terms (403)"),
        (404, {}, "does not have the file (404)"),
        (407, {}, "proxy of this network asks for a password"),
    ],
)
def test_a_refusal_is_told_at_once(hub, target, status, headers, told):
    server = hub((status, headers))
    message, hint = refused(target)
    assert told in message
    assert "weights file" in hint or "choose it here" in hint
    assert len(server.questions) == 1


# When it has trouble


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_trouble_that_passes_is_waited_for(hub, target, status):
    server = hub(status, status, faults=(status,))
    fetch(target)
    assert target.read_bytes() == CONTENT
    assert len(server.questions) == 5


@pytest.mark.parametrize(("status", "told"), [(429, "too many requests"), (500, "a problem of its own (500)")])
def test_trouble_that_stays_is_told(hub, target, status, told):
    server = hub(*[status] * 9)
    assert told in refused(target)[0]
    assert len(server.questions) == 1 + len(QUICK.back_off_s)


@pytest.mark.parametrize(
    "headers_of",
    [
        lambda _then: {"Retry-After": "600"},
        lambda then: {"Retry-After": format_datetime(then, usegmt=True)},
        lambda _then: {"RateLimit": '"resolvers";r=0;t=600'},
    ],
    ids=["seconds", "date", "rate limit"],
)
def test_who_is_to_wait_for_long_is_told_for_how_long(hub, target, headers_of):
    server = hub((429, headers_of(datetime.now(UTC) + timedelta(seconds=605))))
    assert "asks you to wait for 10 minutes (429)" in refused(target)[0]
    assert len(server.questions) == 1


def test_a_short_wish_to_be_left_alone_is_followed(hub, target):
    server = hub((503, {"Retry-After": "1"}), faults=((429, {"Retry-After": "1"}),))
    began = time.monotonic()
    fetch(target, patience=Patience(connect_s=2.0, stall_s=2.0, back_off_s=(0.0,), longest_wished_s=1.0))
    assert time.monotonic() - began >= 2.0
    assert target.read_bytes() == CONTENT
    assert len(server.questions) == 4


def test_a_date_that_is_none_is_no_wish(hub, target):
    hub((503, {"Retry-After": "soon"}), (503, {"Retry-After": "Mon, 99 Foo 2026"}))
    assert fetch(target).read_bytes() == CONTENT


def test_a_hub_that_is_not_there_is_told(target, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert "127.0.0.1:9 cannot be reached" in refused(target)[0]


# Where it is


def test_a_repository_that_has_moved_is_found(hub, target):
    server = hub(("to", TO_COMMIT))
    assert fetch(target).read_bytes() == CONTENT
    assert [path for _, path, _ in server.questions] == [TO_MAIN, TO_COMMIT, TO_COMMIT]


def test_the_proxy_is_used(hub, target, monkeypatch):
    server = hub()
    monkeypatch.setenv("http_proxy", server.address)
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    assert fetch(target).read_bytes() == CONTENT
    assert [path for _, path, _ in server.questions] == [TO_MAIN, TO_COMMIT, "/blob"]
    assert server.storage.ranges == [], "the bytes came by the proxy too"


def test_who_wants_no_hub_gets_none(hub, target, monkeypatch):
    server = hub()
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    message, hint = refused(target)
    assert "HF_HUB_OFFLINE is set" in message
    assert "Unset HF_HUB_OFFLINE" in hint
    assert server.questions == []


def test_what_keeps_timm_offline_does_not_keep_the_person_so(monkeypatch):
    monkeypatch.delenv("TLGUI_KEEPS_HUB_OFFLINE", raising=False)
    monkeypatch.setattr("os.environ", dict(os.environ))
    keep_libraries_off_the_hub()
    keep_libraries_off_the_hub()
    assert os.environ["HF_HUB_OFFLINE"] == "1"
    assert not is_hub_offline()


def test_who_said_offline_stays_so_when_timm_is_kept_offline(monkeypatch):
    monkeypatch.setattr("os.environ", {"HF_HUB_OFFLINE": "yes"})
    keep_libraries_off_the_hub()
    assert is_hub_offline()


def test_a_mirror_takes_the_hubs_place(monkeypatch):
    assert FILE.url == f"https://huggingface.co{TO_MAIN}"
    monkeypatch.setenv("HF_ENDPOINT", "mirror.example/hub/")
    assert (hub_address(), hub_host()) == ("https://mirror.example/hub", "mirror.example")
    assert HubFile(REPOSITORY, revision="refs/pr/1").url.endswith("/resolve/refs%2Fpr%2F1/model.safetensors")


def test_a_token_is_not_sent_where_others_can_read_it(monkeypatch):
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    assert hub_token() == TOKEN
    monkeypatch.setenv("HF_ENDPOINT", "http://mirror.example")
    assert hub_token() == ""


def test_fetching_from_the_hub_needs_neither_torch_nor_the_hubs_library():
    code = "import sys, tlgui.net.hub; sys.exit(bool({'torch', 'huggingface_hub', 'timm'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
