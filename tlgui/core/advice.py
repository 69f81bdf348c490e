"""What suits a person's pictures: the classic table of transfer learning, with the similarity measured.

Few or many pictures, of a domain like or unlike the one that the weights come from: each of the four has its advice.
Source: A. Karpathy and others, CS231n course notes, "Transfer Learning". Where pictures are few and unlike, the notes
take features from further down; here the lower half stays frozen and the upper half learns, which comes to the same.
Standard library only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from tlgui.core.backbones import known_backbone
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.errors import ConfigError
from tlgui.core.evaluation import wilson_interval
from tlgui.core.messages import Message, say
from tlgui.core.phase_list import AUTO, PhaseChoice, parse_phases, phases_text
from tlgui.core.schedule import plan_phases
from tlgui.core.split_sizes import split_sizes
from tlgui.core.suggestions import chosen_by_hand, suggested
from tlgui.core.unfreezing import HEAD

SIMILAR_FROM = 0.6
"""Of the pictures that the network is surer of whole than in pieces. Measured with SqueezeNet 1.1 and MobileNetV2 of
ImageNet, on up to 120 pictures of each set: photographs of things gave 0.62 to 0.89; hands that show digits, drawings,
brain scans, charts, handwriting, microscopy, printed pages, textures and noise 0.14 to 0.57. Half is chance. It erred
once: spectrograms drawn all alike gave 0.88 with SqueezeNet, and 0.36 with MobileNetV2."""
FEW_PER_CLASS = 100
"""Fewer pictures of a class to learn from are few. A convention of ours: the notes give no number."""
N_SIDE = 7
"""Pieces along each side: of 32 pixels in a picture of 224."""


class Domain(Enum):
    """How a person's pictures are beside those that the weights come from."""

    SIMILAR = "similar"
    DIFFERENT = "different"
    UNKNOWN = "unknown"
    """It cannot be measured: the weights come without their last layer."""
    DRAWINGS = "drawings"
    """The weights come from drawings: the starter's."""
    NOTHING = "nothing"
    """The weights come from nothing: they are random."""


@dataclass(frozen=True)
class Similarity:
    """How many pictures the network recognises something in.

    Cut into pieces and shuffled, a picture keeps its colours and textures and loses its things. Whoever knows these
    things is surer of the whole picture; to whoever does not, the pieces say as much. Being surer is a comparison
    within one network, so its habits of being sure of itself do not matter.
    """

    n_surer: int
    """Pictures that the network is surer of whole."""
    n: int
    """Pictures that were tried."""

    @property
    def share(self) -> float:
        """Part of the pictures that the network is surer of whole, 0..1."""
        return self.n_surer / self.n if self.n else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson interval of the share, 95%."""
        return wilson_interval(self.n_surer, self.n)

    @property
    def domain(self) -> Domain:
        """On which side of the border the share lies; UNKNOWN where no picture could be read."""
        if not self.n:
            return Domain.UNKNOWN
        return Domain.SIMILAR if self.share >= SIMILAR_FROM else Domain.DIFFERENT

    @property
    def is_near_border(self) -> bool:
        """Whether chance alone may have put it on this side."""
        low, high = self.interval
        return low < SIMILAR_FROM < high


@dataclass(frozen=True)
class Advice:
    """What to train, and on what grounds."""

    backbone: str
    domain: Domain
    is_few: bool
    n_train: int
    """Pictures that a run would learn from."""
    n_classes: int
    changes: Mapping[str, Any]
    """Choices of a TrainConfig, by field."""
    n_frozen: int = 0
    """Blocks that stay frozen throughout, from the input upwards."""
    n_blocks: int = 0
    """Blocks of the network with its head."""
    similarity: Similarity | None = None
    """None where it was not measured."""

    def changes_to(self, config: TrainConfig) -> dict[str, Any]:
        """Return the choices that make a config follow this advice; it keeps its numbers of epochs."""
        return _choices(config, self.domain, self.n_blocks, is_few=self.is_few)[0]

    def is_followed_by(self, config: TrainConfig) -> bool:
        """Return whether the same blocks learn at the same rates already, for however many epochs."""
        try:
            advised = config.replace(**self.changes_to(config))
        except ConfigError:  # it has other weights by now
            return False
        return _what_learns(advised) == _what_learns(config)

    def to_json(self) -> dict[str, Any]:
        """Return the advice as plain JSON values."""
        measured = self.similarity
        low, high = measured.interval if measured else (None, None)
        return {
            "backbone": self.backbone,
            "domain": self.domain.value,
            "surer_of_whole": measured.share if measured else None,
            "surer_of_whole_low": low,
            "surer_of_whole_high": high,
            "n_tried": measured.n if measured else 0,
            "similar_from": SIMILAR_FROM,
            "few": self.is_few,
            "few_per_class": FEW_PER_CLASS,
            "n_train": self.n_train,
            "n_classes": self.n_classes,
            "choices": dict(self.changes),
        }


def domain_of_weights(weights: str) -> Domain | None:
    """Return what is known of a weights choice before any picture is looked at; None where that must be measured."""
    return {"none": Domain.NOTHING, "starter": Domain.DRAWINGS}.get(weights)


def advise(config: TrainConfig, dataset: Dataset, domain: Domain, similarity: Similarity | None = None) -> Advice:
    """Return what suits.

    Args:
        config: of the draft; its network, weights and parts of the pictures count.
        dataset: from scan_folder.
        domain: as measured, or as the weights have it.
        similarity: what was measured.
    """
    parts = (config.val_fraction, config.test_fraction)
    n_train = split_sizes(dataset, *parts, split_by=config.split_by, seed=config.seed).n_train
    n_classes = len(dataset.class_names)
    is_few = n_train < FEW_PER_CLASS * n_classes
    n_blocks = len(_block_names(config))
    changes, n_frozen = _choices(config, domain, n_blocks, is_few=is_few)
    return Advice(config.backbone, domain, is_few, n_train, n_classes, changes, n_frozen, n_blocks, similarity)


def _choices(config: TrainConfig, domain: Domain, n_blocks: int, *, is_few: bool) -> tuple[dict[str, Any], int]:
    """Return the choices of one cell of the table, and how many blocks stay frozen."""
    epochs = _listed_epochs(config)
    if domain is Domain.NOTHING:
        return {"schedule": "scratch", "phases": AUTO, **epochs}, 0
    if _describes_pictures(config):
        return {"schedule": "features", "phases": AUTO, **epochs}, n_blocks - 1
    if not is_few or n_blocks == 1:
        return {"schedule": "finetune", "phases": AUTO, **epochs}, 0
    if domain in (Domain.SIMILAR, Domain.UNKNOWN):
        return {"schedule": "features", "phases": AUTO, **epochs}, n_blocks - 1
    n_frozen = (n_blocks - 1) // 2
    usual = suggested(config, {"schedule": "finetune", **epochs}, touched=chosen_by_hand(config))
    # A list of phases has no phase without epochs.
    head = PhaseChoice(1, max(1, usual.head_epochs))
    upper = PhaseChoice(n_blocks - n_frozen, max(1, usual.finetune_epochs))
    return {"schedule": "finetune", "phases": phases_text((head, upper))}, n_frozen


def _describes_pictures(config: TrainConfig) -> bool:
    """Return whether the network was made to be used as it is, with a head of one's own."""
    backbone = known_backbone(config.backbone)
    return backbone is not None and backbone.is_features


def _listed_epochs(config: TrainConfig) -> dict[str, int]:
    """Return the epochs of a person's own phases as the fields that hold them where there is no such list."""
    if config.phases == AUTO:
        return {}
    phases = parse_phases(config.phases)
    head = sum(phase.n_epochs for phase in phases if phase.n_learning == 1)
    more = sum(phase.n_epochs for phase in phases if phase.n_learning != 1)
    return {key: n for key, n in (("head_epochs", head), ("finetune_epochs", more)) if n}


def _what_learns(config: TrainConfig) -> list[dict[str, float]]:
    """Return the learning rate of each block that learns, phase by phase."""
    return [phase.rates for phase in plan_phases(config, _block_names(config))]


def _block_names(config: TrainConfig) -> tuple[str, ...]:
    """Return the blocks from the input to the head; of a network that is not in the catalogue the head alone."""
    backbone = known_backbone(config.backbone)
    return (*backbone.blocks, HEAD) if backbone else (HEAD,)


def advice_messages(advice: Advice) -> tuple[Message, ...]:
    """Return what was measured, how many pictures there are, and what follows from both."""
    return (*_measured(advice), _number(advice), _what_to_do(advice))


def _measured(advice: Advice) -> tuple[Message, ...]:
    measured = advice.similarity
    if measured is None or not measured.n:
        return (_not_measured(advice),)
    low, high = measured.interval
    told = say(
        "advice.similar" if advice.domain is Domain.SIMILAR else "advice.different",
        backbone=advice.backbone,
        n=measured.n,
        share=measured.share,
        low=low,
        high=high,
        pieces=N_SIDE**2,
        border=SIMILAR_FROM,
    )
    return (told, say("advice.near_the_border")) if measured.is_near_border else (told,)


def _not_measured(advice: Advice) -> Message:
    keys = {Domain.DRAWINGS: "advice.from_drawings", Domain.NOTHING: "advice.from_nothing"}
    return say(keys.get(advice.domain, "advice.not_measured"), backbone=advice.backbone)


def _number(advice: Advice) -> Message:
    per_class = round(advice.n_train / max(1, advice.n_classes))
    key = "advice.few" if advice.is_few else "advice.many"
    return say(key, n_train=advice.n_train, per_class=per_class, border=FEW_PER_CLASS)


def _what_to_do(advice: Advice) -> Message:
    few, many = {
        Domain.SIMILAR: ("advice.similar_few", "advice.similar_many"),
        Domain.DIFFERENT: ("advice.different_few", "advice.different_many"),
        Domain.DRAWINGS: ("advice.drawings_few", "advice.drawings_many"),
        Domain.UNKNOWN: ("advice.unknown_few", "advice.unknown_many"),
        Domain.NOTHING: ("advice.nothing_few", "advice.nothing_many"),
    }[advice.domain]
    backbone = known_backbone(advice.backbone)
    if backbone is not None and backbone.is_features and advice.domain is not Domain.NOTHING:
        return say("advice.describes_pictures", backbone=advice.backbone)
    return say(few if advice.is_few else many, n_frozen=advice.n_frozen, n_blocks=advice.n_blocks)
