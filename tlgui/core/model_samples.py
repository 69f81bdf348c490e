"""A few small pictures of each class inside a model file, put there only when the person asks for it."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from tlgui.core.errors import ModelFileError
from tlgui.core.json_values import parse_object, texts_of
from tlgui.core.messages import say
from tlgui.core.model_header import read_model_header
from tlgui.core.run_folder import RunFolder
from tlgui.core.safetensors_header import METADATA, read_header, replace_metadata

KEY = "tlgui samples"
"""Of the metadata, beside the description: a program that does not know it passes it over."""
MOST_A_CLASS = 3
MOST_BYTES = 20_000
"""Of one picture."""
JPEG_START = b"\xff\xd8\xff"


def read_samples(model: Path) -> dict[str, tuple[bytes, ...]]:
    """Return the JPEG files by class; none where the file has none, or where they are damaged: the model works on."""
    try:
        text = read_header(model).get(METADATA, {}).get(KEY)
        if text is None:
            return {}
        names = read_model_header(model).class_names
        found = {
            name: tuple(base64.b64decode(each, validate=True) for each in texts_of(value, name))
            for name, value in parse_object(text).items()
        }
    except (OSError, ValueError, ModelFileError):
        return {}
    pictures = [picture for some in found.values() for picture in some]
    is_sound = all(len(each) <= MOST_BYTES and each.startswith(JPEG_START) for each in pictures)
    return found if is_sound and pictures and set(found) <= set(names) else {}


def write_samples(model: Path, samples: Mapping[str, Sequence[bytes]]) -> None:
    """Put small pictures into a model file, in place of those that are there; none takes them out.

    Raises:
        ModelFileError: missing, damaged, of a run that goes on, or it cannot be written; it was left as it was.
    """
    read_model_header(model)
    if RunFolder(model.parent).is_locked:
        raise ModelFileError(
            say("passport.run_goes_on", path=model.parent), hint=say("passport.run_goes_on_hint"), path=model
        )
    data = {name: [base64.b64encode(each).decode("ascii") for each in some] for name, some in samples.items()}
    try:
        replace_metadata(model, KEY, json.dumps(data) if data else None)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ModelFileError(say("passport.cannot_be_written", path=model, reason=reason), path=model) from error
