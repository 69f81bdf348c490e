"""A web page that runs an exported model in the browser: nothing is asked of any network, and a double click opens it.

A page that was opened from a disk may load scripts, but may not read files: model and runtime lie in scripts, as text.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

from tlgui.core.model_header import ModelHeader
from tlgui.core.resources import resource_path
from tlgui.engine.data.decode import MAX_ASPECT
from tlgui.engine.inference.export.web_runtime import LOADER, PROGRAM, SCRIPT

INDEX = "index.html"
ASK = '<script src="ask.js" defer></script>'
DATA = ("about.js", "model.js", "runtime.js")
POLICY = "connect-src 'none'; form-action 'none'; object-src 'none'; base-uri 'none'"
"""The browser itself refuses every connection."""
COPIES = {
    "page/page.css": "page.css",
    "page/page.js": "page.js",
    "page/ask_model.js": "ask.js",
    "page/onnxruntime-LICENSE.txt": "onnxruntime-LICENSE.txt",
    "icons/tlgui.svg": "icon.svg",
}
"""Files of the program, and what they are called in the folder."""
CHUNK_BYTES = 3 * 2**20
"""A multiple of 3, so that the base64 of the chunks in a row is that of the whole."""


def write_page(folder: Path, model_file: str, header: ModelHeader, runtime: Path) -> None:
    """Write the page beside an exported ONNX file.

    Args:
        folder: of the export.
        model_file: name of the ONNX file in it; everything must be in this one file.
        header: of the model.
        runtime: folder with the files of onnxruntime-web.

    Raises:
        OSError: the disk is full or cannot be written.
    """
    scripts = "\n".join(f'<script src="{name}" defer></script>' for name in (SCRIPT.name, *DATA))
    page = resource_path("page/page.html").read_text(encoding="utf-8")
    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    page = page.replace(ASK, f"{scripts}\n{ASK}").replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n{policy}')
    (folder / INDEX).write_text(page, encoding="utf-8")
    for source, name in COPIES.items():
        (folder / name).write_bytes(resource_path(source).read_bytes())
    (folder / SCRIPT.name).write_bytes((runtime / SCRIPT.name).read_bytes())
    about = {
        "classes": list(header.class_names),
        "leastProbability": header.least_probability,
        "mostAspect": MAX_ASPECT,
    }
    (folder / "about.js").write_text(f"const about = {json.dumps(about)};\n", encoding="utf-8")
    _write_carrier(folder / "model.js", {"model": folder / model_file})
    _write_carrier(folder / "runtime.js", {"loader": runtime / LOADER.name, "program": runtime / PROGRAM.name})


def _write_carrier(path: Path, files: dict[str, Path]) -> None:
    """Write a script that puts the base64 of some files where the page looks for them."""
    with path.open("wb") as script:
        for name, file in files.items():
            script.write(f'(globalThis.carried ||= {{}})["{name}"] = "'.encode())
            for chunk in _chunks(file):
                script.write(base64.b64encode(chunk))
            script.write(b'";\n')


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk
