"""What a model file says about itself; read without torch, so that the window can show it at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from tlgui.core.answer_dial import Dial, HeldOut, make_dial
from tlgui.core.config import HeadKind, TrainConfig
from tlgui.core.errors import ConfigError, ModelFileError, UnknownBackboneError
from tlgui.core.evaluation import Evaluation
from tlgui.core.json_values import parse_object, whole_of
from tlgui.core.messages import Message, Text, say
from tlgui.core.model_header_check import checked_values
from tlgui.core.out_of_class import OutOfClassRule
from tlgui.core.prediction import ModelSummary
from tlgui.core.resize import CROP
from tlgui.core.safetensors_header import CutShortError, model_text, read_header

FORMAT = 4
"""Version 2 added the temperature and the rule for pictures of no class; files of version 1 have neither. Version 3 has
an answer dial that is set: an earlier program must not answer what was to go to a person. Version 4 makes pictures
square in a way that earlier programs do not know: they would see other pixels."""
WITHOUT_DIAL, WITH_DIAL = 2, 3


@dataclass(frozen=True, kw_only=True)
class ModelHeader:
    """Everything a model file carries besides its weights."""

    class_names: tuple[str, ...]
    """In the order of the scores."""
    backbone: str
    head: HeadKind
    hidden: int
    dropout: float
    weights: str
    """Where the backbone's weights came from, in words."""
    preprocessing: dict[str, Any]
    """Preprocessing.to_json()."""
    config: dict[str, Any]
    """TrainConfig.to_json()."""
    split: dict[str, list[str]]
    """Content hashes of the validation ('val') and test ('test') pictures."""
    n_train: int
    n_val: int
    best_epoch: int
    created: str
    """ISO 8601, local time."""
    evaluation: dict[str, Any] | None = None
    """Evaluation.to_json() of the test pictures, or without any of the validation pictures, made from the saved file;
    None while the run goes on."""
    temperature: float = 1.0
    """That logits are divided by before the softmax, so that the probabilities are as sure as the answers are right."""
    unknown: OutOfClassRule | None = None
    """When a picture is of none of the classes; the features that it needs lie beside the weights."""
    versions: dict[str, str] = field(default_factory=dict)
    fingerprint: str = ""
    """SHA-256 over the training pictures' content hashes: which pictures this was learned from."""
    held_out: tuple[HeldOut, ...] = ()
    """How sure it was of the validation pictures, and of the test pictures where there are some; empty in files of
    earlier versions."""
    class_shares: tuple[float, ...] = ()
    """Of the training pictures, each class's, where it was taken out so that every class counts as equally likely;
    empty where every picture counts alike, as in files of earlier versions."""
    least_probability: float | None = None
    """The answer dial, 0..1: what it is less sure of goes to the person. None answers everything."""
    format: int = WITHOUT_DIAL

    @property
    def dial(self) -> Dial | None:
        """What the answer dial can be set to; None where nothing is known of held-out pictures."""
        return make_dial(self.held_out)

    def with_dial(self, least: float | None, held_out: Sequence[HeldOut]) -> ModelHeader:
        """Return the header with the answer dial set, or without one."""
        changed = replace(self, least_probability=least, held_out=tuple(held_out))
        return replace(changed, format=changed.least_format)

    @property
    def least_format(self) -> int:
        """The earliest version whose programs answer as this one does."""
        if self.preprocessing.get("resize", CROP) != CROP:
            return FORMAT
        return WITHOUT_DIAL if self.least_probability is None else WITH_DIAL

    @property
    def identity(self) -> str:
        """What tells this model from every other that its run folder has held."""
        return f"{self.created} {self.fingerprint[:16]} epoch {self.best_epoch}"

    def to_text(self) -> str:
        """Return the header as it is stored: names that are not UTF-8 are stored too, as JSON writes them."""
        return json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str, path: Path) -> ModelHeader:
        """Read the stored header; what is returned holds values of the right types within their bounds.

        Raises:
            ModelFileError: it is damaged or was written by a newer program.
        """
        try:
            data = parse_object(text)
            if whole_of(data.get("format"), "format", 1) > FORMAT:
                raise ModelFileError(
                    say("model_files.the_model_file_was_made_by", path=path.name),
                    hint=say("model_files.update_tlgui_to_open_it"),
                    path=path,
                )
            return cls(**checked_values(data))
        except (ValueError, UnknownBackboneError) as error:
            raise ModelFileError(
                say("model_files.the_description_inside_is_damaged", path=path.name, error=_reason(error)),
                hint=say("model_files.copy_the_file_again_from_where"),
                path=path,
            ) from error

    def train_config(self, path: Path) -> TrainConfig:
        """Return the choices of the run, with the network as it is in the file.

        Raises:
            ModelFileError: they are damaged; the model can be used all the same.
        """
        try:
            config = TrainConfig.from_json(self.config)
            return config.replace(backbone=self.backbone, head=self.head, hidden=self.hidden, dropout=self.dropout)
        except (ConfigError, TypeError, ValueError, AttributeError) as error:
            raise ModelFileError(say("model_files.the_choices_of_the_run_inside", path=path.name), path=path) from error

    def parsed_evaluation(self) -> Evaluation | None:
        """Return the figures of the finished model; None while the run went on."""
        return None if self.evaluation is None else Evaluation.from_json(self.evaluation)

    def summary(self, path: Path) -> ModelSummary:
        """Return what the window shows of this model."""
        figures, dial = self.evaluation or {}, self.dial
        return ModelSummary(
            path=str(path),
            class_names=self.class_names,
            backbone=self.backbone,
            head=self.head,
            weights=self.weights,
            created=self.created,
            n_train=self.n_train,
            n_val=self.n_val,
            accuracy=figures.get("accuracy"),
            accuracy_low=figures.get("accuracy_low"),
            accuracy_high=figures.get("accuracy_high"),
            measured_on=figures.get("part", "val"),
            input_size_px=self.preprocessing["crop_px"],
            knows_unknown=self.unknown is not None,
            least_probability=self.least_probability,
            dial_figures=dial.figures(self.least_probability) if dial and self.least_probability else None,
        )


def _reason(error: ValueError | UnknownBackboneError) -> object:
    """Return the reason as a part of a sentence; an unknown backbone is told by a sentence of its own."""
    if isinstance(error, UnknownBackboneError) and isinstance(error.message, Message):
        return say("damage.unknown_backbone", name=error.message.value("name"))
    return error


def read_model_header(path: Path) -> ModelHeader:
    """Read the header of a model file without its weights and without torch.

    Raises:
        ModelFileError: missing, not a safetensors file, cut short, or not one of ours.
    """
    try:
        text = model_text(read_header(path))
    except (OSError, ValueError) as error:
        raise _refusal(path, error) from error
    if text is None:
        raise ModelFileError(
            say("model_files.holds_weights_but_not_a_tlgui", path=path.name),
            hint=say("model_files.use_it_as_pretrained_weights_instead"),
            path=path,
        )
    return ModelHeader.from_text(text, path)


def _refusal(path: Path, error: OSError | ValueError) -> ModelFileError:
    """Return what is wrong with a file that gave this error."""
    hint: Text = ""
    if isinstance(error, FileNotFoundError):
        message = say("model_files.there_is_no_model_file_at", path=path)
    elif isinstance(error, IsADirectoryError):
        message = say("model_files.is_a_folder_not_a_model", path=path)
    elif isinstance(error, OSError):
        message = say("model_files.the_model_file_cannot_be_read", path=path, reason=error.strerror or error)
    elif isinstance(error, CutShortError):
        message = say("model_files.the_model_file_is_cut_short", path=path.name)
        hint = say("model_files.copy_it_again_from_where_it")
    else:
        message = say("model_files.is_not_a_model_file_or", path=path.name)
        hint = say("model_files.a_model_file_ends_in_safetensors")
    return ModelFileError(message, hint=hint, path=path)
