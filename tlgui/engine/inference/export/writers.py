"""Writes a model in a format of other programs; called in a process of its own."""

from __future__ import annotations

import importlib.util
import sys
import warnings
from pathlib import Path

import torch

from tlgui.core.errors import ExportError
from tlgui.core.export import ExportFormat
from tlgui.core.messages import say
from tlgui.engine.inference.export.whole_model import INPUT, OUTPUTS, WholeModel
from tlgui.engine.inference.model_file import load_model

ONNX_PACKAGES = ("onnx", "onnxscript", "onnxruntime")
"""The last one only runs the file, for the certificate."""
TRIAL_SHAPE = (2, 300, 401, 3)
"""Of the pictures that the graph is recorded with: sizes that nothing else in it has."""
MOST_PICTURES = 4096
LEAST_PROBABILITY = "least_probability"
"""Key of the file's metadata, where the model's answer dial is set."""
OPSET = 20
"""Of ONNX: the first in which everything is there that smooth resizing needs is 18; what reads 20 is of 2023."""
MOST_BYTES_IN_ONE = 2_000_000_000
"""A larger ONNX file keeps its weights in a second file."""


def require_packages(format_: ExportFormat) -> None:
    """Refuse before anything is computed what cannot be done here.

    Raises:
        ExportError: a package is missing.
    """
    needed = ONNX_PACKAGES if format_.has_onnx else ()
    missing = [name for name in needed if importlib.util.find_spec(name) is None]
    if missing:
        hint = "export.install_packages_not_here" if getattr(sys, "frozen", False) else "export.install_packages"
        raise ExportError(
            say("export.packages_missing", format="ONNX", packages=missing),
            hint=say(hint, packages=" ".join(missing)),
        )


def write_model(model: Path, format_: ExportFormat, path: Path) -> None:
    """Write the model file of tlgui as a file of another format.

    Raises:
        ModelFileError: it is missing or damaged.
        OSError: the disk is full or cannot be written. Torch raises whatever it likes.
    """
    warnings.simplefilter("ignore")  # of the exporters, about their own insides
    loaded = load_model(model)
    if format_ is ExportFormat.STATE_DICT:
        torch.save(loaded.classifier.state_dict(), path)
        return
    program = _record(WholeModel(loaded).eval())
    least = loaded.header.least_probability
    metadata = {} if least is None else {LEAST_PROBABILITY: str(least)}
    if format_ is ExportFormat.PT2:
        torch.export.save(program, path, extra_files=metadata)
    else:
        _write_onnx(program, path, metadata)


def _record(whole: WholeModel) -> torch.export.ExportedProgram:
    """Return the graph for any number of pictures of any size."""
    n, any_size = torch.export.Dim("n", min=1, max=MOST_PICTURES), torch.export.Dim.AUTO
    pixels = torch.zeros(TRIAL_SHAPE, dtype=torch.uint8)
    for parameter in whole.parameters():
        parameter.requires_grad_(False)
    with torch.no_grad():
        return torch.export.export(whole, (pixels,), dynamic_shapes=({0: n, 1: any_size, 2: any_size},))


def _write_onnx(program: torch.export.ExportedProgram, path: Path, metadata: dict[str, str]) -> None:
    n_outputs = len(program.graph_signature.user_outputs)
    n_bytes = sum(value.numel() * value.element_size() for value in program.state_dict.values())
    # The recorded program and not the module: recorded again, it would be tied to sizes that are known only when run.
    onnx_program = torch.onnx.export(
        program,
        dynamo=True,
        opset_version=OPSET,
        input_names=[INPUT],
        output_names=list(OUTPUTS[:n_outputs]),
        verbose=False,
    )
    assert onnx_program is not None, "with dynamo=True the program is returned"
    onnx_program.model.metadata_props.update(metadata)
    onnx_program.save(str(path), external_data=n_bytes > MOST_BYTES_IN_ONE)
