"""The one file that a person keeps: weights and everything needed to use them, without pickle."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import torch
from safetensors import SafetensorError
from torch import Tensor

from tlgui.core.atomic_file import write_atomic
from tlgui.core.errors import ModelFileError
from tlgui.core.messages import say
from tlgui.core.model_header import ModelHeader, read_model_header
from tlgui.core.safetensors_header import HEADER_KEY, read_header, tensor_entries
from tlgui.engine.backbones.unfilled import WithoutRandomValues
from tlgui.engine.inference.known_features import TENSOR as KNOWN_FEATURES
from tlgui.engine.models.classifier import Classifier, build_classifier
from tlgui.engine.models.heads import HeadSpec
from tlgui.engine.weights.names import named
from tlgui.engine.weights.tensor_file import load_tensors, save_tensors

ANEW_HINT = say("model_files.copy_the_file_again_from_where")
DTYPES = {"F32": torch.float32, "F16": torch.float16, "I64": torch.int64, "BOOL": torch.bool}
"""What the networks' tensors are made of, and the features of known pictures."""


class LoadedModel(NamedTuple):
    """What lies in a model file."""

    classifier: Classifier
    """On the processor, in eval mode."""
    header: ModelHeader
    known_rows: Tensor | None
    """(n, n_features) float16 features of training pictures, where the header has a rule that needs them."""


def save_model(
    path: Path, weights: Mapping[str, Tensor], header: ModelHeader, known_rows: Tensor | None = None
) -> None:
    """Write a model file; the old one stays until the new one is whole.

    Args:
        path: the file.
        weights: a classifier's state_dict.
        header: what it takes to use them.
        known_rows: what its rule for pictures of no class needs; None where it has none.

    Raises:
        ModelFileError: the disk is full or cannot be written; an earlier file is untouched.
    """
    state = {name: value.detach().cpu().contiguous() for name, value in weights.items()}
    if known_rows is not None:
        state[KNOWN_FEATURES] = known_rows
    metadata = {HEADER_KEY: header.to_text()}
    try:
        write_atomic(path, lambda temporary: save_tensors(state, temporary, metadata=metadata))
    except (OSError, SafetensorError) as error:
        raise ModelFileError(
            say("model_files.the_model_could_not_be_saved", path=path, error=error),
            hint=say("model_files.make_room_on_that_disk_what"),
            path=path,
        ) from error


def load_model(path: Path) -> LoadedModel:
    """Read a model file and build its classifier, on the processor and in eval mode.

    The tensors in the file are compared with those of the network before either takes memory: a description can
    be made to name a layer of any width.

    Raises:
        ModelFileError: missing, damaged, or its weights do not fit its description.
    """
    header = read_model_header(path)
    _check_tensors(path, header)
    with WithoutRandomValues():
        classifier = _build(header)
    try:
        tensors = load_tensors(path)
        known_rows = tensors.pop(KNOWN_FEATURES, None)
        classifier.load_state_dict(tensors)
    except (SafetensorError, RuntimeError, OSError) as error:
        raise _damaged(path) from error
    _check_numbers(classifier.state_dict() | ({} if known_rows is None else {KNOWN_FEATURES: known_rows}), path)
    return LoadedModel(classifier.eval(), header, known_rows)


def _build(header: ModelHeader) -> Classifier:
    return build_classifier(
        header.backbone,
        len(header.class_names),
        head=HeadSpec(header.head, header.hidden, header.dropout),
        input_size_px=int(header.preprocessing["crop_px"]),
    )


def _check_tensors(path: Path, header: ModelHeader) -> None:
    """Compare names, shapes and kinds of numbers, from the table at the file's beginning.

    Raises:
        ModelFileError: they are not those of the described network.
    """
    with torch.device("meta"):
        classifier = _build(header)
    wanted = {name: (tuple(value.shape), value.dtype) for name, value in classifier.state_dict().items()}
    if header.unknown is not None:
        wanted[KNOWN_FEATURES] = ((header.unknown.n_pictures, classifier.n_features), torch.float16)
    try:
        entries = tensor_entries(read_header(path))
    except (ValueError, OSError) as error:
        raise _damaged(path) from error
    found = {name: (entry.shape, DTYPES.get(entry.dtype)) for name, entry in entries.items()}
    if found != wanted:
        odd = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
        raise ModelFileError(
            say("model_files.the_weights_inside_do_not_fit", path=path.name, named=named(tuple(odd))),
            hint=ANEW_HINT,
            path=path,
        )


def _check_numbers(tensors: Mapping[str, Tensor], path: Path) -> None:
    """Refuse weights with which nothing can be computed.

    Raises:
        ModelFileError: some are NaN or infinite.
    """
    for name, value in tensors.items():
        if value.is_floating_point() and not value.isfinite().all():
            raise ModelFileError(
                say("model_files.the_weights_inside_are_not_all", path=path.name, name=name),
                hint=ANEW_HINT,
                path=path,
            )


def _damaged(path: Path) -> ModelFileError:
    return ModelFileError(say("model_files.the_weights_inside_are_damaged", path=path.name), hint=ANEW_HINT, path=path)
