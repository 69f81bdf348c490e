"""Every error that is told to a person: a title, a sentence, and what to do now."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar


class TlguiError(Exception):
    """Base of all errors written for the person at the screen.

    Args:
        message: one or two sentences: what happened, to which file, what was done.
        hint: what the person can do now; empty when the message says it.
        path: the file or folder it is about, or None.
    """

    title: ClassVar[str] = "Something went wrong"
    exit_code: ClassVar[int] = 2

    def __init__(self, message: str, *, hint: str = "", path: Path | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.path = path

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class DatasetError(TlguiError):
    """The folder cannot be used as a dataset."""

    title = "This folder cannot be used"


class PictureError(TlguiError):
    """One picture cannot be read; the rest goes on without it."""

    title = "A picture cannot be read"


class ConfigError(TlguiError):
    """A choice is out of range or two choices do not go together."""

    title = "These choices do not go together"


class UnknownBackboneError(ConfigError):
    """No backbone has this name."""

    title = "Unknown backbone"


class WeightsMissingError(TlguiError):
    """The pretrained weights are not on this machine."""

    title = "The pretrained weights are not here"


class DownloadError(WeightsMissingError):
    """The pretrained weights could not be fetched."""

    title = "The weights could not be fetched"


class WeightsMismatchError(TlguiError):
    """A weights file does not fit the chosen backbone."""

    title = "These weights do not fit"


class ModelFileError(TlguiError):
    """A model file is missing, damaged, or of an unknown kind."""

    title = "This model file cannot be opened"


class RunFolderError(TlguiError):
    """The run folder cannot be written or already holds a run."""

    title = "The run folder cannot be used"


class DeviceError(TlguiError):
    """The chosen device is not on this machine."""

    title = "This device cannot be used"


class DeviceMemoryError(TlguiError):
    """The device ran out of memory even with the smallest batch."""

    title = "Not enough memory"


class DivergedError(TlguiError):
    """The loss became infinite or not a number."""

    title = "Training lost its way"


class EngineDiedError(TlguiError):
    """The engine process ended without saying why."""

    title = "The engine stopped unexpectedly"
    exit_code = 1


class CancelledError(TlguiError):
    """The person asked to stop before there was a result."""

    title = "Stopped"
    exit_code = 130
