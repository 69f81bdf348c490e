"""Model files for other programs, and what was found when one was tried; standard library only."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Any

from tlgui.core.messages import Message, Text, say

TOLERANCE = 0.005
"""How far a probability may be off: less than what is seen in whole percents."""
UNKNOWN_TOLERANCE = 0.1
"""How near to 0 both scores of a picture must be, on the scale of standard deviations, to be called a draw."""
N_CHECKED = 20
"""Pictures that an exported file is tried on, at most."""
LABELS, README, EXAMPLE, JS_EXAMPLE = "labels.json", "README.md", "example.py", "example.js"
CERTIFICATE_TEXT, CERTIFICATE_JSON = "certificate.txt", "certificate.json"


class ExportFormat(StrEnum):
    """What other programs can read."""

    ONNX = "onnx"
    """For nearly every program and language."""
    PT2 = "pt2"
    """A whole program for PyTorch, by torch.export."""
    STATE_DICT = "state-dict"
    """The bare weights for PyTorch; whoever uses them builds the network."""
    WEB = "web"
    """A web page that runs the model as ONNX in the browser."""

    @property
    def file_name(self) -> str:
        """Name of the model file in the export's folder."""
        return {"onnx": "model.onnx", "pt2": "model.pt2", "state-dict": "model.pt", "web": "model.onnx"}[self.value]

    @property
    def has_onnx(self) -> bool:
        """Whether the model file is one of ONNX."""
        return self in (ExportFormat.ONNX, ExportFormat.WEB)


@dataclass(frozen=True)
class Reading:
    """What the exported file made of one picture, beside what the program makes of it."""

    answer: str
    """The most probable class; empty where there was an error."""
    is_same: bool
    """The same class, and of none of the classes or not, as the program says; a draw counts as the same."""
    difference: float
    """The largest of the differences of a class's probability, 0..1."""
    unknown_difference: float | None = None
    """Of the scores for pictures of no class; None where the file does not give one."""
    error: str = ""
    """What the example program said instead of an answer."""

    @property
    def agrees(self) -> bool:
        """Whether the answer is the program's own."""
        return not self.error and self.is_same and self.difference <= TOLERANCE


@dataclass(frozen=True)
class CheckedPicture:
    """One picture of the certificate."""

    path: str
    kinds: tuple[str, ...]
    """Such as 'JPEG', 'turned', 'grey', 'clear' (has transparent pixels)."""
    answer: str
    """The class that the program answers; 'none of these' is not a class."""
    by_example: Reading
    """The example program read the picture file."""
    by_pixels: Reading | None = None
    """It was given the pixels as tlgui reads them; only where the first did not agree."""

    @property
    def name(self) -> str:
        """The file's name without its folder, which says where and as whom the person works."""
        return PurePath(self.path).name

    @property
    def model(self) -> Reading:
        """What tells of the model file alone, whoever reads the picture."""
        return self.by_pixels or self.by_example


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """What was found when an exported file was run in a clean process."""

    format: ExportFormat
    file: str
    """Name of the model file beside this."""
    sha256: str
    """Of that file."""
    made: str
    """ISO 8601, local time."""
    model_identity: str
    versions: dict[str, str]
    """Of tlgui and of everything that took part."""
    pictures: tuple[CheckedPicture, ...]
    has_drawn: bool
    """No pictures of the person were found: those that were tried were drawn by tlgui."""

    @property
    def n_same(self) -> int:
        """Pictures to which the file gives the program's own answer."""
        return sum(picture.model.agrees for picture in self.pictures)

    @property
    def max_difference(self) -> float:
        """The largest difference of a probability over all pictures that were answered, 0..1."""
        return max((p.model.difference for p in self.pictures if not p.model.error), default=0.0)

    @property
    def misread(self) -> tuple[CheckedPicture, ...]:
        """Pictures that only the example's way of opening files reads differently."""
        return tuple(p for p in self.pictures if p.model.agrees and not p.by_example.agrees)

    @property
    def ok(self) -> bool:
        """Whether the file can be passed on: it was tried, and answers every picture as the program does."""
        return bool(self.pictures) and self.n_same == len(self.pictures)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values, the result first; of the pictures only the names, for strangers read this."""
        return {
            "ok": self.ok,
            "pictures": len(self.pictures),
            "same_class": self.n_same,
            "max_difference": self.max_difference,
            "tolerance": TOLERANCE,
            "read_differently_by_example": [p.name for p in self.misread],
            "drawn_pictures": self.has_drawn,
            "format": str(self.format),
            "file": self.file,
            "sha256": self.sha256,
            "made": self.made,
            "model": self.model_identity,
            "versions": self.versions,
            "each": [asdict(picture) | {"path": picture.name} for picture in self.pictures],
        }


def verdict(certificate: Certificate) -> Message:
    """Return in one sentence whether the file can be passed on."""
    n = len(certificate.pictures)
    values = {"same": certificate.n_same, "n": n, "difference": shown_difference(certificate.max_difference)}
    if certificate.ok:
        return say("export.drawn_pictures_agree" if certificate.has_drawn else "export.pictures_agree", **values)
    if errors := [p.model.error for p in certificate.pictures if p.model.error]:
        return say("export.pictures_fail", **values, error=errors[0])
    return say("export.pictures_differ", **values)


def remarks(certificate: Certificate) -> tuple[Text, ...]:
    """Return what else is to be known about it."""
    told = [say("export.page_not_tried")] if certificate.format is ExportFormat.WEB else []
    if names := [picture.name for picture in certificate.misread]:
        told.append(say("export.example_reads_differently", n=len(names), names=names))
    return tuple(told)


def shown_difference(difference: float) -> str:
    """Return a difference of probabilities in percent points, as it is told to people."""
    points = 100 * difference
    return "less than 0.001" if points < 0.001 else f"{points:.3f}"
