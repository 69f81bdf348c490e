"""`tlgui serve`: the answers of `tlgui predict` over HTTP, and requests that want to do harm."""

import http.client
import io
import json
import os
import re
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest
from damaged_models import GOOD
from known_models import LOOSEST, STRICTEST, write_knowing
from PIL import Image

from tlgui.cli import run
from tlgui.core.errors import ConfigError
from tlgui.core.prediction import Prediction, Score
from tlgui.core.prediction_json import prediction_json
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.inference.service import serving
from tlgui.engine.inference.service.limits import MEBIBYTE, Limits, RateLimiter
from tlgui.engine.inference.service.openapi import describe
from tlgui.engine.inference.service.serving import check_token, open_socket, require_packages, service_of

SERVICE = "tlgui.engine.inference.service"
application = pytest.importorskip(f"{SERVICE}.application", reason="the extra 'serve' is missing", exc_type=ImportError)
uploads = pytest.importorskip(f"{SERVICE}.uploads", reason="the extra 'serve' is missing", exc_type=ImportError)
OPEN_PATHS, PAGE_FILES, PATHS = application.OPEN_PATHS, application.PAGE_FILES, application.PATHS

PICTURES = GOOD.parents[1] / "pictures"
TOKEN = "a-token-of-some-length"
PATIENCE_S = 60
FAST = Limits(per_second=1e6, burst=10**6)


class Client:
    """Asks a service."""

    def __init__(self, port):
        self.port = port
        self.host = f"127.0.0.1:{port}"

    def ask(self, method, path, body=b"", **headers):
        """Return status, headers and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)
        try:
            names = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body, names)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def get(self, path, **headers):
        return self.ask("GET", path, **headers)

    def predict(self, *files, path="/predict", **headers):
        """Send files, each a name and bytes; return status and JSON."""
        body, kind = multipart(files)
        status, _, answer = self.ask("POST", path, body, Content_Type=kind, **headers)
        return status, json.loads(answer)

    def raw(self, data):
        """Send bytes as they are; return the status and body of the answer."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE_S) as connection:
            connection.sendall(data)
            with closing(http.client.HTTPResponse(connection)) as answer:
                answer.begin()
                return answer.status, answer.read()

    def metric(self, line):
        found = re.search(rf"^{re.escape(line)} (\S+)$", self.get("/metrics")[2].decode(), re.MULTILINE)
        return float(found[1]) if found else 0.0


def multipart(files):
    parts = [
        b'--edge\r\nContent-Disposition: form-data; name="file"; filename="'
        + name.encode()
        + b'"\r\nContent-Type: image/jpeg\r\n\r\n'
        + data
        + b"\r\n"
        for name, data in files
    ]
    return b"".join(parts) + b"--edge--\r\n", "multipart/form-data; boundary=edge"


load = lru_cache(Predictor.load)


@contextmanager
def served(model=GOOD, *, token=None, is_loopback=True, limits=FAST):
    predictor = load(model) if isinstance(model, Path) else model
    with (
        open_socket("127.0.0.1", 0) as listening,
        service_of(predictor, token=token, is_loopback=is_loopback, limits=limits) as server,
    ):
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield Client(listening.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join(PATIENCE_S)
            assert not thread.is_alive()


@pytest.fixture
def client():
    with served() as client:
        yield client


@pytest.fixture(scope="module")
def picture():
    return next(PICTURES.rglob("*.jpg"), None) or next(PICTURES.rglob("*.png"))


def wait_for(is_so):
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.002)


def assert_well(client, picture):
    """The service still answers as ever."""
    status, answer = client.predict((picture.name, picture.read_bytes()))
    assert status == 200
    assert "top" in answer["predictions"][0]


@pytest.mark.parametrize("threshold", [None, STRICTEST, LOOSEST])
def test_the_answers_are_those_of_predict(threshold, picture, tmp_path, capsys):
    model = GOOD if threshold is None else write_knowing(tmp_path / "m.safetensors", threshold)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(picture.read_bytes()[:100])
    paths = [picture, broken]
    assert run(["predict", str(model), *map(str, paths), "--json", "--top", "1", "--device", "cpu"]) == 0
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    with served(model) as client:
        status, answer = client.predict(*((p.name, p.read_bytes()) for p in paths), path="/predict?top=1")
    assert status == 200
    assert answer["predictions"] == [each | {"path": p.name} for each, p in zip(printed, paths, strict=True)]


def test_every_answer_is_as_the_description_says(client, picture):
    status, _, body = client.get("/openapi.json")
    description = json.loads(body)
    assert status == 200
    assert set(description["paths"]) == PATHS - set(PAGE_FILES) | {"/"}
    _, answer = client.predict((picture.name, picture.read_bytes()), ("a.txt", b"no picture"))
    check_schema(description, "/predict", "post", 200, answer)
    check_schema(description, "/predict", "post", 400, client.predict()[1])
    for path in ("/model", "/health", "/openapi.json"):
        check_schema(description, path, "get", 200, json.loads(client.get(path)[2]))
    knowing = Prediction("a", (Score("x", 0.75), Score("y", 0.25)), unknown_score=1.5, least_probability=0.9)
    check_schema(description, "/predict", "post", 200, {"predictions": [prediction_json(knowing, 5)]})
    assert describe(Limits()) == describe(Limits())


KINDS = {"object": dict, "array": list, "string": str, "number": (int, float), "boolean": bool, "null": type(None)}


def check_schema(description, path, method, status, value):
    content = description["paths"][path][method]["responses"][str(status)]["content"]["application/json"]
    _check(description, content["schema"], value)


def _check(description, schema, value):
    """Hold a value to what the description uses of JSON Schema; nothing that it does not name may be there."""
    if reference := schema.get("$ref"):
        schema = description["components"]["schemas"][reference.rpartition("/")[2]]
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    assert isinstance(value, tuple(t for kind in kinds for t in ([KINDS[kind]] if kind != "number" else KINDS[kind])))
    assert value in schema.get("enum", [value])
    if isinstance(value, dict) and "properties" in schema:
        assert set(schema.get("required", ())) <= set(value) <= set(schema["properties"])
        for name, item in value.items():
            _check(description, schema["properties"][name], item)
    if isinstance(value, list):
        for item in value:
            _check(description, schema["items"], item)


def test_the_page_and_all_that_it_loads_come_from_the_service(client):
    status, headers, page = client.get("/")
    assert status == 200
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    named = re.findall(r'(?:src|href)="([^"]+)"', page.decode())
    assert {f"/{name}" for name in named} | {"/"} == set(PAGE_FILES)
    for path in PAGE_FILES:
        status, headers, body = client.get(path)
        assert status == 200
        assert not re.search(rb"https?://(?!www\.w3\.org)", body)


def test_names_of_files_stay_in_their_folder(client, picture):
    names = ["../../../etc/passwd.jpg", "bl\u00fcte \u82b1.jpg", "nul", "..", "a/b/.jpg"]
    status, answer = client.predict(*((name, picture.read_bytes()) for name in names))
    assert status == 200
    assert all("top" in each for each in answer["predictions"])
    assert [each["path"] for each in answer["predictions"]] == names


@pytest.mark.parametrize(
    "name", ["..", ".", "", "/", "a" * 400, "\u82b1" * 200 + ".jpg", "a." + "b" * 300, "\x00", "c:", "C:\\Users\\a.jpg"]
)
def test_odd_names_become_harmless(name):
    made = uploads.harmless_name(name)
    assert made not in ("", ".", "..")
    assert len(made.encode()) <= 140
    assert not re.search(r"[/\\:\x00]", made)


def test_without_the_token_nothing_of_the_model_is_told(picture):
    good = {"Authorization": f"Bearer {TOKEN}"}
    with served(token=TOKEN) as client:
        for path in PATHS - {"/predict"}:
            assert client.get(path)[0] == (200 if path in OPEN_PATHS else 401)
            assert client.get(path, **good)[0] == 200
        for shown in (
            {},
            {"Authorization": "Bearer wrong"},
            {"Authorization": TOKEN},
            {"Authorization": "Bearer \xe9"},
        ):
            status, answer = client.predict((picture.name, picture.read_bytes()), **shown)
            assert status == 401
            assert "token" in answer["error"]
        assert client.predict((picture.name, picture.read_bytes()), **good)[0] == 200


def test_other_sites_pages_and_other_names_are_refused(client, picture):
    file = (picture.name, picture.read_bytes())
    assert client.get("/model", Host="evil.example")[0] == 403
    assert client.get("/", Host="127.0.0.1.evil.example:80")[0] == 403
    assert client.get("/model", Host="")[0] == 403
    assert client.predict(file, Origin="http://evil.example")[0] == 403
    assert client.predict(file, Origin="null")[0] == 403
    assert client.predict(file, Origin=f"http://{client.host}")[0] == 200
    assert client.get("/model", Host=f"localhost:{client.port}")[0] == 200
    assert client.get("/model", Host=f"[::1]:{client.port}")[0] == 200


def test_oversized_requests_are_refused_before_they_are_read(picture):
    limits = replace(FAST, max_bytes=MEBIBYTE, max_pictures=3)
    with served(limits=limits) as client:
        huge = b"POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=edge\r\n"
        told = client.raw(huge + b"Content-Length: 99999999999\r\n\r\n")
        assert told[0] == 413
        assert b"1 MB" in told[1]
        # A body that does not say how long it is.
        chunk = b"%x\r\n" % 65536 + b"x" * 65536 + b"\r\n"
        begun = b'18\r\n--edge\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n\r\n'
        begun = begun.replace(b"18", b"%x" % (len(begun) - 6), 1)
        assert client.raw(huge + b"Transfer-Encoding: chunked\r\n\r\n" + begun + chunk * 17)[0] == 413
        status, answer = client.predict(*[("a.jpg", b"x")] * 4)
        assert status == 400
        assert "files" in answer["error"].lower()
        assert_well(client, picture)


def test_malformed_requests_are_refused_with_a_reason(client, picture):
    kind = "multipart/form-data; boundary=edge"
    bodies = {
        b"": 400,
        b"no multipart at all": 400,
        b"--edge\r\n\r\n\r\n--edge--": 400,
        b'--edge\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\ncut': 400,
        b'--edge\r\nContent-Disposition: form-data; name="text"\r\n\r\nwords\r\n--edge--\r\n': 400,
    }
    for body, wanted in bodies.items():
        status, _, answer = client.ask("POST", "/predict", body, Content_Type=kind)
        assert (status, list(json.loads(answer))) == (wanted, ["error"]), body
    assert client.ask("POST", "/predict", b"x", Content_Type="multipart/form-data")[0] == 400
    assert client.ask("POST", "/predict", b"{}", Content_Type="application/json")[0] == 415
    assert client.ask("POST", "/predict")[0] == 415
    assert client.get("/predict")[0] == 405
    assert client.get("/nothing/../../etc/passwd")[0] == 404
    for top in ("0", "-1", "x", "9" * 5000, ""):
        assert client.predict((picture.name, picture.read_bytes()), path=f"/predict?top={top}")[0] == 400
    for junk in (b"\x00\xff\xfe\r\n\r\n", b"NONSENSE\r\n\r\n"):
        assert client.raw(junk)[0] == 400
    with suppress(ConnectionError):  # the answer may be lost where much of the question was not read
        assert client.raw(b"GET /" + b"a" * 200_000)[0] == 400
    bomb = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(bomb, "PNG")
    status, answer = client.predict(
        ("bomb.png", bomb.getvalue()), ("empty.jpg", b""), (picture.name, picture.read_bytes())
    )
    assert status == 200
    assert ["error" in each for each in answer["predictions"]] == [True, True, False]


def test_slow_clients_are_left_and_keep_nobody_waiting(picture):
    limits = replace(FAST, header_s=0.3, body_s=0.3, idle_s=1)
    with served(limits=limits) as client:
        begun = b"POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=edge\r\n"
        with (
            socket.create_connection(("127.0.0.1", client.port), timeout=PATIENCE_S) as silent,
            socket.create_connection(("127.0.0.1", client.port), timeout=PATIENCE_S) as half,
            socket.create_connection(("127.0.0.1", client.port), timeout=PATIENCE_S) as slow,
            socket.create_connection(("127.0.0.1", client.port), timeout=PATIENCE_S) as second,
            socket.create_connection(("127.0.0.1", client.port), timeout=PATIENCE_S) as endless,
        ):
            half.sendall(begun)
            slow.sendall(begun + b"Content-Length: 1000\r\n\r\n--edge")
            second.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\nGET /hea")
            endless.sendall(begun + b"Content-Length: 1000\r\n\r\nno multipart")
            assert_well(client, picture)
            assert endless.recv(65536).startswith(b"HTTP/1.1 400 ")
            endless.sendall(b"more of what nobody wants")
            assert endless.recv(100) == b""
            assert silent.recv(100) == b""
            assert half.recv(100) == b""
            assert slow.recv(65536).startswith(b"HTTP/1.1 408 ")
            answered = b""
            while part := second.recv(65536):
                answered += part
            assert answered.count(b"HTTP/1.1 200 ") == 1
        assert_well(client, picture)


class HeldPredictor:
    """Answers when it is allowed to."""

    header = load(GOOD).header

    def __init__(self):
        self.may_answer = threading.Event()
        self.batches = []

    def predict(self, paths):
        paths = list(paths)
        self.batches.append(len(paths))
        assert self.may_answer.wait(PATIENCE_S)
        return [Prediction(str(path), (Score(path.name, 1.0),)) for path in paths]


def test_parallel_requests_each_get_their_own_answers_and_those_that_wait_share_a_batch():
    predictor = HeldPredictor()
    answers = {}
    with served(predictor, limits=replace(FAST, max_under_way=6)) as client:

        def ask(number):
            files = [(f"{number}-{each}.jpg", b"x") for each in range(1 + number % 2)]
            answers[number] = client.predict(*files)

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
        threads[0].start()
        wait_for(lambda: predictor.batches)
        for thread in threads[1:]:
            thread.start()
        wait_for(lambda: client.metric("tlgui_requests_under_way") == 6)
        status, headers, _ = client.ask("POST", "/predict", b"")
        assert (status, headers["Retry-After"]) == (503, "1")
        predictor.may_answer.set()
        for thread in threads:
            thread.join(PATIENCE_S)
        wait_for(lambda: client.metric("tlgui_requests_under_way") == 0)
    assert len(predictor.batches) < 6
    for number, (status, answer) in answers.items():
        names = [f"{number}-{each}.jpg" for each in range(1 + number % 2)]
        assert status == 200
        assert [each["path"] for each in answer["predictions"]] == names
        assert [each["top"][0]["class"] for each in answer["predictions"]] == names


def test_who_waits_too_long_is_told_that_the_service_is_busy():
    predictor = HeldPredictor()
    with served(predictor, limits=replace(FAST, answer_s=0.05)) as client:
        assert client.predict(("a.jpg", b"x"))[0] == 503
        predictor.may_answer.set()
        wait_for(lambda: client.predict(("a.jpg", b"x"))[0] == 200)


@pytest.mark.expects_warning
def test_a_fault_of_the_model_is_an_answer_and_the_thread_lives_on():
    class Faulty(HeldPredictor):
        def predict(self, paths):
            raise ConfigError("The model is odd.") if self.batches else ZeroDivisionError

    predictor = Faulty()
    with served(predictor) as client:
        status, answer = client.predict(("a.jpg", b"x"))
        assert status == 500
        assert "fault of tlgui" in answer["error"]
        predictor.batches.append(1)
        assert client.predict(("a.jpg", b"x")) == (500, {"error": "The model is odd."})
        assert client.get("/health")[0] == 200


def test_pictures_are_gone_when_they_are_answered(client, picture, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert_well(client, picture)
    client.ask("POST", "/predict", b"junk", Content_Type="multipart/form-data; boundary=edge")
    assert list(tmp_path.iterdir()) == []


def test_the_rate_of_an_address_is_limited_and_others_are_not():
    now = [0.0]
    rate = RateLimiter(2.0, 3, clock=lambda: now[0])
    assert [rate.seconds_to_wait("a") for _ in range(4)] == [0, 0, 0, 1]
    assert rate.seconds_to_wait("b") == 0
    now[0] = 0.5
    assert [rate.seconds_to_wait("a") for _ in range(2)] == [0, 1]
    now[0] = 100
    assert [rate.seconds_to_wait("a") for _ in range(4)] == [0, 0, 0, 1]
    for number in range(2 * RateLimiter.MOST_ADDRESSES):
        rate.seconds_to_wait(str(number))
    assert len(rate._buckets) == RateLimiter.MOST_ADDRESSES


def test_too_many_requests_are_told_when_to_come_again():
    with served(limits=Limits(per_second=0.001, burst=2)) as client:
        assert [client.get("/health")[0] for _ in range(2)] == [200, 200]
        status, headers, body = client.get("/health")
        assert status == 429
        assert int(headers["Retry-After"]) > 1
        assert "error" in json.loads(body)


def test_metrics_count_what_happened(picture):
    with served() as client:
        client.predict((picture.name, picture.read_bytes()), ("a.jpg", b"no picture"))
        client.get("/nothing")
        text = client.get("/metrics")[2].decode()
        for line in text.splitlines():
            assert re.fullmatch(r'# (HELP|TYPE) \S+ .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [-+.\de]+', line)
        assert client.metric('tlgui_requests_total{path="/predict",status="200"}') == 1
        assert client.metric('tlgui_requests_total{path="other",status="404"}') == 1
        assert client.metric('tlgui_pictures_total{outcome="unreadable"}') == 1
        assert (
            client.metric('tlgui_answer_seconds_bucket{le="+Inf"}') == client.metric("tlgui_answer_seconds_count") == 1
        )
        assert client.metric("process_resident_memory_bytes") > 1e6


def test_beyond_the_loopback_a_token_is_needed(capsys):
    assert run(["serve", str(GOOD), "--host", "0.0.0.0", "--port", "0"]) == 2
    said = capsys.readouterr().err
    made_up = said.split()[-1]
    assert "token" in said
    check_token(made_up, is_loopback=False)
    for odd in ("short", "with a blank in the middle", "\u82b1" * 20, "x" * 300):
        with pytest.raises(ConfigError):
            check_token(odd, is_loopback=True)
    check_token(None, is_loopback=True)


def test_a_port_that_is_taken_is_a_sentence(capsys):
    with open_socket("127.0.0.1", 0) as taken:
        assert run(["serve", str(GOOD), "--port", str(taken.getsockname()[1])]) == 2
    assert "cannot listen" in capsys.readouterr().err
    assert run(["serve", str(GOOD), "--port", "99999"]) == 2
    assert run(["serve", str(GOOD), "--rate", "0"]) == 2


def test_answers_are_sent_at_once():
    with open_socket("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.proto == socket.IPPROTO_TCP  # for which asyncio turns Nagle's waiting off


def test_a_missing_extra_is_one_sentence(capsys, monkeypatch):
    monkeypatch.setattr(serving, "PACKAGES", {"no_such_module": "no-such-package"})
    assert run(["serve", str(GOOD)]) == 2
    said = capsys.readouterr().err
    assert "no-such-package" in said
    assert "tlgui[serve]" in said
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(ConfigError, match="Run tlgui from Python"):
        require_packages()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C of a process is sent otherwise there")
def test_the_command_says_where_it_listens_and_ctrl_c_ends_it(picture):
    import signal

    command = [sys.executable, "-m", "tlgui", "serve", str(GOOD), "--port", "0", "--json", "--device", "cpu"]
    environment = os.environ | {"TLGUI_TOKEN": TOKEN}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        told = json.loads(process.stdout.readline())
        assert told["loopback"]
        assert told["token"]
        client = Client(int(told["url"].rstrip("/").rpartition(":")[2]))
        wait_for(lambda: client.get("/health")[0] == 200)
        assert client.get("/model")[0] == 401
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE_S) == 130
        assert b"Traceback" not in process.stderr.read()
