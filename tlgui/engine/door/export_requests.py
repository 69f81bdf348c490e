"""The request for a model file for other programs, and its answer."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.export import Certificate, ExportFormat
from tlgui.engine.door.requests import Request


@dataclass(frozen=True)
class ExportRequest(Request):
    """Write a model for other programs and try it; reports Preparing, answers ExportReady."""

    model: str
    format: ExportFormat
    out: str
    """A new or empty folder."""
    pictures: tuple[str, ...] = ()
    """Files and folders to try it on, before those of the model's run."""
    may_download: bool = False
    """The person has agreed to fetch what a web page needs, where it is not on this computer."""

    handled_in = "tlgui.engine.inference.export.handlers"


@dataclass(frozen=True)
class ExportReady:
    """The files are written and were tried."""

    folder: str
    certificate: Certificate
