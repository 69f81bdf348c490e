"""Every error that is told to a person: a title, a sentence, and what to do now."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from tlgui.core.folder_report import FolderReport
from tlgui.core.messages import Message, Text, say
from tlgui.core.sentences import english


class TlguiError(Exception):
    """Base of all errors written for the person at the screen.

    Args:
        message: one or two sentences: what happened, to which file, what was done.
        hint: what the person can do now; empty when the message says it.
        path: the file or folder it is about, or None.
    """

    title: ClassVar[Message] = say("title.any")
    exit_code: ClassVar[int] = 2

    def __init__(self, message: Text, *, hint: Text = "", path: Path | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.path = path

    def __str__(self) -> str:
        """Return the English of both, for logs; a door makes its own sentence."""
        return english(self.message, self.hint)


class DatasetError(TlguiError):
    """The folder cannot be used as a dataset.

    Attributes:
        report: what the scan saw all the same; None where there was none.
    """

    title = say("title.dataset")
    report: FolderReport | None = None


class PictureError(TlguiError):
    """One picture cannot be read; the rest goes on without it."""

    title = say("title.picture")


class NotDownloadedError(PictureError):
    """A picture is only in the cloud.

    Attributes:
        service: its name.
    """

    def __init__(self, message: Text, *, service: str, path: Path) -> None:
        super().__init__(message, path=path)
        self.service = service


class ConfigError(TlguiError):
    """A choice is out of range or two choices do not go together."""

    title = say("title.config")


class UnknownBackboneError(ConfigError):
    """No backbone has this name."""

    title = say("title.unknown_backbone")


class WeightsMissingError(TlguiError):
    """The pretrained weights are not on this computer."""

    title = say("title.weights_missing")


class DownloadError(WeightsMissingError):
    """The pretrained weights could not be downloaded."""

    title = say("title.download")


class WeightsMismatchError(TlguiError):
    """A weights file does not fit the chosen backbone."""

    title = say("title.weights_mismatch")


class ModelFileError(TlguiError):
    """A model file is missing, damaged, or of an unknown kind."""

    title = say("title.model_file")


class ExportError(TlguiError):
    """A model cannot be written for other programs."""

    title = say("title.export")


class SortingError(TlguiError):
    """Pictures cannot be sorted into a folder, or a sorting cannot be taken back."""

    title = say("title.sorting")


class TableError(TlguiError):
    """A table of answers cannot be made or written."""

    title = say("title.table")


class CameraError(TlguiError):
    """A camera gives no pictures, or no more."""

    title = say("title.camera")


class RunFolderError(TlguiError):
    """The run folder cannot be written or already holds a run."""

    title = say("title.run_folder")


class RemoteError(TlguiError):
    """Another computer cannot be reached, or cannot train."""

    title = say("title.remote")


class NotComparableError(TlguiError):
    """Two runs have no pictures in common that both were measured on."""

    title = say("title.not_comparable")


class DeviceError(TlguiError):
    """The chosen device is not on this computer."""

    title = say("title.device")


class DeviceMemoryError(TlguiError):
    """The device ran out of memory even with the smallest batch."""

    title = say("title.device_memory")


class DivergedError(TlguiError):
    """The loss became infinite or not a number."""

    title = say("title.diverged")


class EngineDiedError(TlguiError):
    """The engine process ended without saying why."""

    title = say("title.engine_died")
    exit_code = 1


class CancelledError(TlguiError):
    """The person asked to stop before there was a result."""

    title = say("title.cancelled")
    exit_code = 130
