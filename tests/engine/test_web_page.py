"""A model as a web page: what lies in its folder, where its runtime comes from, and a real browser that answers."""

import base64
import hashlib
import json
import os
import queue
import re
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from damaged_models import GOOD
from fault_server import serving
from known_models import LOOSEST, write_knowing

from tlgui.cli import run
from tlgui.core.errors import ExportError
from tlgui.core.export import Certificate, ExportFormat, remarks
from tlgui.core.resources import resource_path
from tlgui.engine.inference.export import certificate, export, web_page, web_runtime
from tlgui.engine.inference.export.check_pictures import draw_pictures
from tlgui.engine.inference.export.folder_texts import write_texts
from tlgui.engine.inference.export.web_page import write_page
from tlgui.engine.inference.export.web_runtime import FILES, RuntimeFile, get_runtime, is_kept, kept_runtime
from tlgui.engine.inference.export.writers import ONNX_PACKAGES
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.inference.predictor import Predictor

PICTURES = GOOD.parents[1] / "pictures"
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
RUNTIME_VARIABLE = "TLGUI_WEB_RUNTIME"
BROWSER_TOLERANCE = 0.02
"""Browsers scale the colours of a JPEG back by rules of their own."""


def nothing(*_):
    pass


@pytest.fixture
def small_runtime(tmp_path, monkeypatch):
    """A runtime of a few bytes, in whose place the real one would be."""
    folder = tmp_path / "given"
    folder.mkdir()
    files = []
    for name, _, _ in FILES:
        content = f"content of {name}".encode()
        (folder / name).write_bytes(content)
        files.append(RuntimeFile(name, hashlib.sha256(content).hexdigest(), len(content)))
    monkeypatch.setattr(web_runtime, "FILES", tuple(files))
    return folder


def get(given=None, *, may_download=False, report=nothing):
    return get_runtime(given, may_download=may_download, report=report, check=nothing)


def test_a_given_runtime_is_kept_for_the_next_time(small_runtime):
    with pytest.raises(ExportError, match="not on this computer"):
        get()
    assert get(small_runtime) == kept_runtime()
    assert is_kept()
    shutil.rmtree(small_runtime)
    assert get() == kept_runtime()


def test_other_files_are_no_runtime(small_runtime):
    (small_runtime / FILES[1].name).write_bytes(b"of another version")
    with pytest.raises(ExportError, match="is not that of onnxruntime-web"):
        get(small_runtime)
    (small_runtime / FILES[1].name).unlink()
    with pytest.raises(ExportError, match=r"is not in"):
        get(small_runtime)
    assert not is_kept()


def test_it_is_downloaded_when_that_is_agreed_to_and_checked_by_its_hashes(small_runtime, monkeypatch):
    said = []
    for number in range(len(FILES)):
        content = (small_runtime / FILES[number].name).read_bytes()
        with serving(content) as server:
            shutil.rmtree(kept_runtime(), ignore_errors=True)
            monkeypatch.setattr(web_runtime, "SOURCE", f"{server.address}/")
            one = [file for file in web_runtime.FILES if file.name == FILES[number].name]
            with monkeypatch.context() as only:
                only.setattr(web_runtime, "FILES", tuple(one))
                folder = get(may_download=True, report=said.append)
        assert (folder / FILES[number].name).read_bytes() == content
    assert said[-1].done == said[-1].total == len(content)


@pytest.fixture
def in_this_process(monkeypatch):
    """Another test has the processes and the file for other programs; here it is about the page around it."""
    for module in (export, certificate):
        monkeypatch.setattr(module, "run_apart", lambda work, *arguments, check: work(*arguments))


def page_of(folder, model, runtime):
    header = load_model(model).header
    folder.mkdir()
    (folder / "model.onnx").write_bytes(os.urandom(5 * web_page.CHUNK_BYTES // 2))
    write_page(folder, "model.onnx", header, runtime)
    return folder


def test_the_page_carries_everything_and_asks_no_network(small_runtime, tmp_path):
    folder = page_of(tmp_path / "page", GOOD, small_runtime)
    index = (folder / "index.html").read_text()
    named = re.findall(r'(?:src|href)="([^"]+)"', index)
    assert {path.name for path in folder.iterdir()} == {*named, "index.html", "model.onnx", "onnxruntime-LICENSE.txt"}
    assert named.index("ask.js") < named.index("page.js")
    assert "connect-src 'none'" in index
    for path in folder.iterdir():
        if path.suffix in (".html", ".css") or path.name in ("page.js", "ask.js", "about.js"):
            assert "http" not in path.read_text().replace("http-equiv", "")
    carried = {}
    for script in ("model.js", "runtime.js"):
        carried |= dict(re.findall(r'\["(\w+)"\] = "([^"]*)";', (folder / script).read_text()))
    assert base64.b64decode(carried["model"], validate=True) == (folder / "model.onnx").read_bytes()
    assert base64.b64decode(carried["program"]) == (small_runtime / FILES[2].name).read_bytes()
    assert base64.b64decode(carried["loader"]) == (small_runtime / FILES[1].name).read_bytes()
    about = json.loads((folder / "about.js").read_text().removeprefix("const about = ").rstrip(";\n"))
    assert about["classes"] == list(load_model(GOOD).header.class_names)


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
@pytest.mark.parametrize("name", ["page.js", "ask_model.js", "ask_service.js"])
def test_the_scripts_can_be_parsed(name):
    subprocess.run(["node", "--check", resource_path(f"page/{name}")], check=True)


DROP = """
const { readFileSync } = require("node:fs");
const elements = {}, heard = {};
function element() {
  return { listeners: {}, classList: { add() {}, remove() {} }, dataset: {}, append() {}, prepend() {},
    replaceChildren() {}, replaceWith() {}, setAttribute() {}, lastChild: {}, querySelector: element,
    addEventListener(kind, listener) { this.listeners[kind] = listener; } };
}
globalThis.document = {
  body: element(), createElement: element, addEventListener: (kind, listener) => { heard[kind] = listener; },
  getElementById: (id) => elements[id] ||= element(),
};
elements["choose-folder"] = { ...element(), textContent: "Choose a folder" };
const asked = [];
globalThis.asker = { atOnce: 1, prepare: async () => ({ classes: [] }), ask: async (file) => {
  asked.push(file.name);
  return { top: [{ class: "a", probability: 1 }] };
} };
(0, eval)(readFileSync(process.argv[1], "utf8"));
const folder = { isDirectory: true, createReader: () => ({ readEntries: (_, refuse) => refuse(new Error()) }) };
const item = (file, entry) => ({ webkitGetAsEntry: () => entry, getAsFile: () => file });
const items = [
  item({ name: "folder" }, folder), item({ name: "a.jpg" }, { isFile: true }), item({ name: "b.txt" }, null),
];
(async () => {
  await heard.drop({ preventDefault() {}, dataTransfer: { items } });
  await new Promise((done) => setTimeout(done, 20));
  const refused = elements.status.textContent;
  elements.folder.listeners.change({ target: { files: [{ name: "c.jpg" }] } });
  await new Promise((done) => setTimeout(done, 20));
  console.log(JSON.stringify({ asked, refused, told: elements.status.textContent }));
})();
"""
"""Stands in for a browser that shows a page from a disk: it names dropped folders, and lets nobody read them."""


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
def test_a_dropped_folder_that_cannot_be_read_is_told_and_what_lies_beside_it_is_answered():
    command = ["node", "-e", DROP, str(resource_path("page/page.js"))]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert told["asked"] == ["a.jpg", "c.jpg"]
    assert told["refused"].startswith("1 answered, 1 other file is no picture, this browser does not let the page read")
    assert told["refused"].endswith('press "Choose a folder"')
    assert told["told"] == "2 answered, 1 other file is no picture"


def test_its_readme_says_how_to_open_it_and_its_certificate_what_was_tried(tmp_path):
    write_texts(tmp_path, ExportFormat.WEB, load_model(GOOD).header, "0")
    readme = (tmp_path / "README.md").read_text()
    assert "double click" in readme
    assert "`model.onnx`, and as text" in readme
    values = {"file": "model.onnx", "sha256": "", "made": "", "model_identity": "", "versions": {}, "pictures": ()}
    told = remarks(Certificate(format=ExportFormat.WEB, has_drawn=False, **values))
    assert [message.key for message in told] == ["export.page_not_tried"]


def test_a_model_in_two_files_is_refused(small_runtime, tmp_path, monkeypatch, in_this_process):
    for name in ONNX_PACKAGES:
        pytest.importorskip(name)

    def write_large(_model, _format, path):
        path.write_bytes(b"")
        path.with_name("model.onnx.data").write_bytes(b"")

    monkeypatch.setattr(export, "write_model", write_large)
    with pytest.raises(ExportError, match="too large"):
        export.export_model(
            GOOD, ExportFormat.WEB, tmp_path / "out", pictures=(), report=nothing, check=nothing, runtime=small_runtime
        )
    assert not (tmp_path / "out").exists()


def test_the_command_line_names_the_ways_to_the_runtime(tmp_path, capsys):
    arguments = ["export", str(GOOD), "--out", str(tmp_path / "out")]
    assert run([*arguments, "--to", "web"]) == 2
    said = capsys.readouterr().err
    assert "--yes" in said
    assert "--runtime" in said
    assert run([*arguments, "--runtime", str(tmp_path)]) == 2
    assert "--to web" in capsys.readouterr().err


PROBE = """
const pictures = {pictures};
(async () => {{
  const told = {{}};
  try {{
    await asker.prepare();
    for (const [name, data] of Object.entries(pictures)) {{
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      told[name] = await asker.ask(new File([bytes], name)).catch((error) => ({{ error: error.message }}));
    }}
  }} catch (error) {{ told.failed = error.message; }}
  new Image().src = "{address}/?" + encodeURIComponent(JSON.stringify(told));
}})();
"""


def asked_of_browser(folder, pictures, profile):
    """Open the page with a script in place of its own; return what that tells, as the address of a picture."""
    told = queue.Queue()

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self):
            told.put(json.loads(unquote(urlsplit(self.path).query)))
            self.send_error(404)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Listener) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        address = f"http://127.0.0.1:{server.server_port}"
        (folder / "page.js").write_text(PROBE.format(pictures=json.dumps(pictures), address=address))
        command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"]
        command += ["--remote-debugging-port=0", (folder / "index.html").as_uri()]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        try:
            with subprocess.Popen(command, stdin=subprocess.PIPE, **quiet) as browser:
                try:
                    return told.get(timeout=240)
                finally:
                    browser.terminate()
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None, reason="needs chromium")
@pytest.mark.skipif(
    RUNTIME_VARIABLE not in os.environ, reason=f"needs {RUNTIME_VARIABLE}: onnxruntime-web's folder 'dist'"
)
def test_a_real_browser_gives_the_answers_of_predict(tmp_path):
    for name in ONNX_PACKAGES:
        pytest.importorskip(name)
    model = write_knowing(tmp_path / "m.safetensors", LOOSEST, least_probability=0.75)
    (tmp_path / "drawn").mkdir()
    pictures = draw_pictures(tmp_path / "drawn")
    runtime = get(Path(os.environ[RUNTIME_VARIABLE]))
    folder = tmp_path / "out"
    export.export_model(
        model, ExportFormat.WEB, folder, pictures=pictures, report=nothing, check=nothing, runtime=runtime
    )
    data = {path.name: base64.b64encode(path.read_bytes()).decode() for path in pictures}
    told = asked_of_browser(folder, data | {"bad.jpg": ""}, tmp_path / "browser")
    assert "browser can open" in told.pop("bad.jpg")["error"]
    assert told.keys() == data.keys()
    for prediction in Predictor.load(model).predict(pictures):
        answer = told[Path(prediction.path).name]
        by_page = {score["class"]: score["probability"] for score in answer["top"]}
        assert by_page == pytest.approx({s.class_name: s.probability for s in prediction.scores}, abs=BROWSER_TOLERANCE)
        assert answer["unknown"] == prediction.is_unknown
        assert answer["sure"] == prediction.is_sure or abs(prediction.scores[0].probability - 0.75) < BROWSER_TOLERANCE
