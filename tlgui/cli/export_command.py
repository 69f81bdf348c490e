"""`tlgui export`: a model for other programs, with the proof that it answers as tlgui does."""

from __future__ import annotations

import argparse
from pathlib import Path

from tlgui.cli.download_consent import agrees_on_a_terminal
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note, print_error, print_json, print_line
from tlgui.core.errors import ConfigError
from tlgui.core.export import EXAMPLE, Certificate, ExportFormat, remarks, verdict

EXIT_DIFFERENT = 1
RUNTIME_QUESTION = (
    "A web page needs onnxruntime-web (14 MB, MIT licence), which would come from cdn.jsdelivr.net and be kept for the "
    "next time."
)
DESCRIPTION = """\
Write a model for other programs into a new folder, with its labels, example programs and a README.

onnx        for nearly every language and machine; pictures of any size go in as bytes
pt2         a whole program for PyTorch, by torch.export
state-dict  bare weights for PyTorch
web         a page that opens with a double click: drop pictures on it, no network, nothing to install

The example program is then run on up to 20 pictures, and its answers are compared with tlgui's own:
certificate.txt and certificate.json say what came of it.
"""


def export(arguments: argparse.Namespace) -> int:
    """Export a model; exit 1 when the exported file gives other answers."""
    from tlgui.engine.inference.export.export import export_model

    format_, progress = ExportFormat(arguments.format), TerminalProgress()
    if arguments.runtime and format_ is not ExportFormat.WEB:
        raise ConfigError("--runtime is for --to web.")
    try:
        runtime = _runtime(arguments, progress) if format_ is ExportFormat.WEB else None
        exported = export_model(
            Path(arguments.model),
            format_,
            Path(arguments.out),
            pictures=[Path(path) for path in arguments.check],
            report=progress,
            check=lambda: None,  # Ctrl-C raises by itself
            runtime=runtime,
        )
    finally:
        progress.end_line()
    if arguments.json:
        print_json({"folder": str(exported.folder)} | exported.certificate.to_json())
    else:
        _tell(exported.folder, exported.certificate)
    return 0 if exported.certificate.ok else EXIT_DIFFERENT


def _runtime(arguments: argparse.Namespace, progress: TerminalProgress) -> Path:
    """Return the folder with what a web page needs; it is fetched when that is agreed to."""
    from tlgui.engine.inference.export.web_runtime import get_runtime, is_kept

    given = Path(arguments.runtime) if arguments.runtime else None
    may_download = arguments.yes
    if given is None and not may_download and not is_kept() and not arguments.json:
        may_download = agrees_on_a_terminal(RUNTIME_QUESTION)
    return get_runtime(given, may_download=may_download, report=progress, check=lambda: None)


def _tell(folder: Path, certificate: Certificate) -> None:
    told = sentence(verdict(certificate))
    if certificate.ok:
        print_line(told)
    else:
        print_error(told)
    for remark in remarks(certificate):
        note(sentence(remark))
    print_line(f"Written to {folder}: {certificate.file}, its labels, {EXAMPLE}, a README and the certificate.")
