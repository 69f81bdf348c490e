"""The answer dial in a model file: read, and set without touching the weights; standard library only."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.answer_dial import HeldOut
from tlgui.core.dial_words import part_name
from tlgui.core.errors import ConfigError, ModelFileError
from tlgui.core.messages import say
from tlgui.core.model_header import ModelHeader, read_model_header
from tlgui.core.run_facts import scores_of_model
from tlgui.core.run_folder import RunFolder
from tlgui.core.safetensors_header import replace_model_text


def read_with_held_out(model: Path) -> ModelHeader:
    """Return a model file's header; what an earlier version kept beside the file of held-out pictures is in it.

    Raises:
        ModelFileError: missing or damaged.
    """
    header = read_model_header(model)
    scores = None if header.held_out else scores_of_model(model, header)
    if scores is None or not scores.pictures:
        return header
    return header.with_dial(header.least_probability, [HeldOut.of(scores.part, scores.answers())])


def set_dial(model: Path, least: float | None) -> ModelHeader:
    """Write how sure a model must be to answer into its file, and return the new header; probabilities stay.

    Args:
        model: the file.
        least: 0..1; None lets it answer everything.

    Raises:
        ModelFileError: missing, damaged, not measured yet, of a run that goes on, or it cannot be written.
    """
    header = read_with_held_out(model)
    if header.evaluation is None:
        raise ModelFileError(say("dial.not_measured", path=model), hint=say("dial.not_measured_hint"), path=model)
    if RunFolder(model.parent).is_locked:
        raise ModelFileError(
            say("dial.run_goes_on", path=model.parent), hint=say("dial.run_goes_on_hint"), path=model.parent
        )
    if header.least_probability == least:
        return header
    changed = header.with_dial(least, header.held_out)
    try:
        replace_model_text(model, changed.to_text())
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ModelFileError(
            say("dial.cannot_be_written", path=model, reason=reason),
            hint=say("dial.cannot_be_written_hint"),
            path=model,
        ) from error
    return changed


def least_for_right(model: Path, header: ModelHeader, share: float) -> float:
    """Return the dial's position for a share of right answers.

    Raises:
        ConfigError: the held-out pictures cannot promise that, or nothing is known of any.
    """
    dial = header.dial
    if dial is None:
        raise _nothing_known(model)
    least = dial.for_right(share)
    if least is None:
        raise ConfigError(
            say(
                "dial.unreachable",
                n=dial.set_on.n,
                right=_shown(share),
                most=int(100 * dial.most_right),
                part=part_name(dial.set_on.part),
            ),
            hint=say("dial.unreachable_hint"),
        )
    return least


def least_for_answered(model: Path, header: ModelHeader, share: float) -> float:
    """Return the dial's position for a share of pictures that are answered.

    Raises:
        ConfigError: nothing is known of held-out pictures.
    """
    dial = header.dial
    if dial is None:
        raise _nothing_known(model)
    return dial.for_answered(share)


def _shown(share: float) -> str:
    return f"{100 * share:.6g}"


def _nothing_known(model: Path) -> ConfigError:
    return ConfigError(say("dial.no_held_out", path=model), hint=say("dial.no_held_out_hint"), path=model)
