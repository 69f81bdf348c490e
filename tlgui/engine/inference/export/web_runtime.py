"""The files that run an ONNX model in a browser: onnxruntime-web, of one version, known by its hashes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tlgui.core.errors import ExportError
from tlgui.core.events import Preparing
from tlgui.core.messages import say
from tlgui.net.fetch import fetch
from tlgui.net.file_hash import sha256_of
from tlgui.paths import data_dir

VERSION = "1.30.0"
SOURCE = f"https://cdn.jsdelivr.net/npm/onnxruntime-web@{VERSION}/dist/"
FETCHING = "web_runtime"


class RuntimeFile(NamedTuple):
    """One of its files."""

    name: str
    sha256: str
    n_bytes: int


SCRIPT = RuntimeFile("ort.wasm.min.js", "faece07e84faa9001f5104bbe4e5c70861d06cb2376a0dea1fa0ad33a67adc81", 50_196)
LOADER = RuntimeFile(
    "ort-wasm-simd-threaded.mjs", "e13f7f94fc51b4ca72b12faeb1ee95f4ace6dfbc8939bc718aabdc0a27c4299b", 24_381
)
PROGRAM = RuntimeFile(
    "ort-wasm-simd-threaded.wasm", "3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2", 14_239_897
)
FILES = (SCRIPT, LOADER, PROGRAM)


def kept_runtime() -> Path:
    """Return the folder where the program keeps the files once they were fetched or given."""
    return data_dir() / "web_runtime" / VERSION


def is_kept() -> bool:
    """Return whether they are on this computer; their hashes are checked when they are used."""
    return all((kept_runtime() / file.name).is_file() for file in FILES)


def get_runtime(
    given: Path | None, *, may_download: bool, report: Callable[[Preparing], None], check: Callable[[], None]
) -> Path:
    """Return the folder with the files, from where they are given, from an earlier time, or from the network.

    Args:
        given: a folder that has them, such as node_modules/onnxruntime-web/dist; they are kept for the next time.
        may_download: the person has agreed.
        report: told how many of the bytes are here.
        check: called while it goes on; may raise.

    Raises:
        ExportError: they are not here, or not those of the version; or the disk is full.
        DownloadError: they cannot be fetched.
    """
    kept = kept_runtime()
    if given is not None:
        _take(given, kept)
    elif not is_kept():
        if not may_download:
            raise ExportError(say("export.runtime_missing", version=VERSION), hint=say("export.runtime_remedies"))
        _download(kept, report, check)
    for file in FILES:
        _require_right(kept / file.name, file)
    return kept


def _take(given: Path, kept: Path) -> None:
    for file in FILES:
        _require_right(given / file.name, file)
    try:
        kept.mkdir(parents=True, exist_ok=True)
        for file in FILES:
            shutil.copyfile(given / file.name, kept / file.name)
    except OSError as error:
        raise ExportError(
            say("export.folder_cannot_be_written", path=kept, reason=error.strerror or error), path=kept
        ) from error


def _download(kept: Path, report: Callable[[Preparing], None], check: Callable[[], None]) -> None:
    n_bytes, n_here = sum(file.n_bytes for file in FILES), 0

    def may_not_go_on() -> bool:
        check()
        return False

    for file in FILES:
        before = n_here

        def tell(done: int, _total: int, before: int = before) -> None:
            report(Preparing(FETCHING, before + done, n_bytes))

        fetch(SOURCE + file.name, kept / file.name, sha256=file.sha256, on_progress=tell, should_stop=may_not_go_on)
        n_here += file.n_bytes


def _require_right(path: Path, file: RuntimeFile) -> None:
    try:
        is_right = sha256_of(path) == file.sha256
    except OSError as error:
        raise ExportError(
            say("export.runtime_file_missing", name=file.name, path=path.parent, version=VERSION),
            hint=say("export.runtime_remedies"),
            path=path,
        ) from error
    if not is_right:
        raise ExportError(
            say("export.runtime_file_differs", name=file.name, path=path.parent, version=VERSION),
            hint=say("export.runtime_remedies"),
            path=path,
        )
