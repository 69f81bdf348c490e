"""The one file that a person keeps: weights and everything needed to use them, without pickle."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from tlgui.core.errors import ModelFileError
from tlgui.core.model_header import ModelHeader, read_model_header
from tlgui.core.safetensors_header import HEADER_KEY
from tlgui.engine.models.classifier import Classifier, build_classifier


def save_model(path: Path, weights: Mapping[str, Tensor], header: ModelHeader) -> None:
    """Write a model file; the old one stays until the new one is whole.

    Args:
        path: the file.
        weights: a classifier's state_dict.
        header: what it takes to use them.

    Raises:
        ModelFileError: the disk is full or cannot be written; an earlier file is untouched.
    """
    state = {name: value.detach().cpu().contiguous() for name, value in weights.items()}
    temporary = path.with_name(path.name + ".tmp")
    try:
        save_file(state, temporary, metadata={HEADER_KEY: header.to_text()})
        temporary.chmod(0o666 & ~_umask())  # safetensors makes files that only their owner can read
        os.replace(temporary, path)
    except (OSError, SafetensorError) as error:
        temporary.unlink(missing_ok=True)
        raise ModelFileError(
            f"The model could not be saved to '{path}': {error}.",
            hint="Make room on that disk; what was saved before is still whole.",
            path=path,
        ) from error


def _umask() -> int:
    """Return the process's umask; the system offers no way to read it but setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def load_model(path: Path) -> tuple[Classifier, ModelHeader]:
    """Read a model file and build its classifier, on the processor and in eval mode.

    Raises:
        ModelFileError: missing, damaged, or its weights do not fit its description.
    """
    header = read_model_header(path)
    classifier = build_classifier(
        header.backbone,
        len(header.class_names),
        head=header.head,
        hidden=header.hidden,
        dropout=header.dropout,
        input_size_px=int(header.preprocessing["crop_px"]),
    )
    try:
        classifier.load_state_dict(load_file(path))
    except (SafetensorError, RuntimeError, OSError) as error:
        raise ModelFileError(f"The weights inside '{path.name}' are damaged.", path=path) from error
    return classifier.eval(), header
