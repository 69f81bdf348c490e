"""What lies beside an exported model for whoever receives it: labels, README, and the certificate in words."""

from __future__ import annotations

import json
from pathlib import Path

from tlgui.core.dial_words import told_of
from tlgui.core.export import (
    CERTIFICATE_JSON,
    CERTIFICATE_TEXT,
    EXAMPLE,
    JS_EXAMPLE,
    LABELS,
    README,
    TOLERANCE,
    Certificate,
    CheckedPicture,
    ExportFormat,
    remarks,
    shown_difference,
    verdict,
)
from tlgui.core.model_header import ModelHeader
from tlgui.core.resize import CROP, PAD, STRETCH
from tlgui.core.sentences import english
from tlgui.engine.inference.export.examples import NPM, PIP, javascript_example, python_example

KINDS = {
    ExportFormat.ONNX: "an ONNX model (opset 20), which nearly every language and machine can run",
    ExportFormat.PT2: "a PyTorch program, made by `torch.export`; it needs PyTorch and nothing else",
    ExportFormat.WEB: "the ONNX model (opset 20) that the page `index.html` runs; other programs can run it too",
    ExportFormat.STATE_DICT: "the bare weights of a PyTorch network; the program that uses them builds the network",
}
_README = """\
# A model that tells pictures apart

`{file}` is {kind}. It was made with [tlgui] from a model that learned on {created} from {n_train} pictures.

Its classes, in the order of `{labels}`:

{classes}

{score}

{page}## Try it

    python -m pip install {pip}
    python {example} picture.jpg
{javascript}
## Use it

{usage}

## Before you rely on it

- It answers with one of its classes whatever the picture shows{unknown}.{dial}
- Pictures of other cameras, places or seasons than those it learned from are answered worse than the figure above.
- `{certificate}` tells how this file was tried before it was passed on, and `{certificate_json}` tells it to programs.
{weights}
[tlgui]: the program that trained and exported it, version {version}
"""
_PAGE = """\
## The page

Open `index.html` with a double click and drop pictures on it. It needs a current browser, no network and no server:
the browser itself is told to refuse every connection, and pictures stay in it. It works from a stick or from any web
server too, if the whole folder is copied; with a server every visitor downloads the model.

A page that is opened from a disk may not read files, so that the model lies here twice: as `{file}`, and as text in
`model.js`, which is what the page loads. Pictures are opened by the browser, which knows fewer kinds than tlgui (no
TIFF) and shows 16 bits as 8. The page runs onnxruntime-web (`onnxruntime-LICENSE.txt`), copied into this folder.

"""
_TENSORS = """\
Everything is inside the file: turning bytes into what the network sees ({resize}, mean
and standard deviation), the network, and its calibration. Do not scale, crop or normalise pictures yourself; only turn
them upright, and put clear parts on white, as the example does.

| | name | type | shape | meaning |
|---|---|---|---|---|
| in | `image` | uint8 | (n, height, width, 3) | red, green, blue, 0..255; n of one size, at least 2 x 2 |
| out | `probabilities` | float32 | (n, {n_classes}) | of each class; a row sums to 1 |
{unknown_rows}"""
RESIZED = {
    CROP: "shorter side to {resize_px} pixels, the {crop_px} x {crop_px} in the middle",
    PAD: "longer side to {crop_px} pixels, bars of the mean colour beside the shorter one",
    STRETCH: "both sides to {crop_px} pixels",
}
SQUASHED = "both sides to {resize_px} pixels, the {crop_px} x {crop_px} in the middle"
_UNKNOWN_ROWS = """\
| out | `unknown_score` | float32 | (n,) | how unlike what it learned from; above 0: none of the classes |
| out | `none_of_these` | bool | (n,) | whether `unknown_score` is above 0 |
"""
_WEIGHTS = """\
`{example}` shows it all: it builds the network, loads the weights, and makes of a picture what the network sees. The
weights are a plain `state_dict`: load them with `weights_only=True`. Divide the logits by the temperature, as it does,
or the percentages are not calibrated. Bare weights cannot tell pictures of none of the classes."""


def write_texts(folder: Path, format_: ExportFormat, header: ModelHeader, version: str) -> None:
    """Write labels, README and example programs.

    Raises:
        OSError: the disk is full or cannot be written.
    """
    _write(folder / LABELS, json.dumps(list(header.class_names), indent=2) + "\n")
    _write(folder / README, _readme(format_, header, version))
    _write(folder / EXAMPLE, python_example(format_, header))
    if format_ is ExportFormat.ONNX:
        _write(folder / JS_EXAMPLE, javascript_example(header))


def write_certificate(folder: Path, certificate: Certificate) -> None:
    """Write the certificate, for people and for programs.

    Raises:
        OSError: the disk is full or cannot be written.
    """
    _write(folder / CERTIFICATE_TEXT, certificate_text(certificate))
    _write(folder / CERTIFICATE_JSON, json.dumps(certificate.to_json(), indent=2) + "\n")


def certificate_text(certificate: Certificate) -> str:
    """Return the certificate in words, the verdict first."""
    versions = ", ".join(f"{name} {version}" for name, version in certificate.versions.items())
    lines = [
        english(verdict(certificate)),
        *(english(remark) for remark in remarks(certificate)),
        "",
        f"{certificate.file}, SHA-256 {certificate.sha256}",
        f"tried on {certificate.made} in a process of its own, by the example program beside it, with {versions}",
        f"beside the answers of tlgui itself; a probability may differ by {100 * TOLERANCE:g} percent points",
        "",
        *(_line(picture) for picture in certificate.pictures),
    ]
    return "\n".join(lines) + "\n"


def _line(picture: CheckedPicture) -> str:
    kinds = ", ".join(picture.kinds)
    reading = picture.model
    if reading.error:
        return f"NO ANSWER  {picture.name} ({kinds}): {reading.error}"
    mark = "same" if reading.agrees else "DIFFERENT"
    told = reading.answer if reading.answer == picture.answer else f"{reading.answer}, not {picture.answer}"
    return f"{mark:<9}  {picture.name} ({kinds}): {told}, difference {shown_difference(reading.difference)}"


def _readme(format_: ExportFormat, header: ModelHeader, version: str) -> str:
    values = {
        "example": EXAMPLE,
        "n_classes": len(header.class_names),
        "resize": _resized(header).format(**header.preprocessing),
        "unknown_rows": _UNKNOWN_ROWS if header.unknown else "",
    }
    is_onnx, is_bare = format_ is ExportFormat.ONNX, format_ is ExportFormat.STATE_DICT
    return _README.format(
        **values,
        file=format_.file_name,
        kind=KINDS[format_],
        created=header.created[:10],
        n_train=header.n_train,
        labels=LABELS,
        classes="\n".join(f"{number}. {_one_line(name)}" for number, name in enumerate(header.class_names)),
        score=_score(header),
        pip=PIP[format_],
        page=_PAGE.format(file=format_.file_name) if format_ is ExportFormat.WEB else "",
        javascript=f"\nor\n\n    npm install {NPM}\n    node {JS_EXAMPLE} picture.jpg\n" if is_onnx else "",
        usage=(_WEIGHTS if is_bare else _TENSORS).format(**values).rstrip(),
        unknown=_unknown(header, is_bare=is_bare),
        dial=_dial(header),
        certificate=CERTIFICATE_TEXT,
        certificate_json=CERTIFICATE_JSON,
        weights=_weights(header),
        version=version,
    )


def _score(header: ModelHeader) -> str:
    evaluation = header.parsed_evaluation()
    if evaluation is None:
        return "How often it is right was not measured: its run was still going on."
    return (
        f"It was right on {evaluation.accuracy:.1%} of {evaluation.n} pictures that it had not learned from; the true "
        f"figure lies between {evaluation.accuracy_low:.0%} and {evaluation.accuracy_high:.0%}."
    )


def _unknown(header: ModelHeader, *, is_bare: bool) -> str:
    if header.unknown is None or is_bare:
        return ", and cannot say that a picture is of none of them"
    return "; `none_of_these` is a hint that it is of none of them, not a promise"


def _dial(header: ModelHeader) -> str:
    """Return what its answer dial asks of whoever uses the file; the graph gives probabilities and decides nothing."""
    if header.least_probability is None:
        return ""
    told = english(*told_of(header.dial, header.least_probability)) if header.dial else ""
    return (
        f"\n- Its answer dial stands at a probability of {header.least_probability}: what it is less sure of is for a "
        f"person to decide, as the example shows. {told}".rstrip()
    )


def _weights(header: ModelHeader) -> str:
    if header.config.get("weights") == "none":
        return ""
    return f"- The network began with: {_one_line(header.weights)}. The licence of these weights goes on to hold.\n"


def _one_line(text: str) -> str:
    """Return a name as it can stand in a text: those that are not UTF-8 with their bytes as numbers."""
    return " ".join(text.encode("utf-8", "backslashreplace").decode("utf-8").split())


def _write(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8", "backslashreplace"))


def _resized(header: ModelHeader) -> str:
    return SQUASHED if header.preprocessing.get("is_squashed") else RESIZED[header.preprocessing.get("resize", CROP)]
