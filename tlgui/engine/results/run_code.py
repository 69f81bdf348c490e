"""A run as a script: PyTorch and torchvision alone, the same pictures, network, head, schedule and recipe."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from torch import nn

import tlgui
from tlgui.core.backbones import TIMM
from tlgui.core.class_weights import shifts_of
from tlgui.core.config import TrainConfig
from tlgui.core.errors import ConfigError, RunFolderError
from tlgui.core.events import PhaseStarted
from tlgui.core.messages import Message, say
from tlgui.core.printable import printable
from tlgui.core.resize import CROP
from tlgui.core.run_facts import RunFacts, read_run_facts
from tlgui.core.run_folder import RunFolder
from tlgui.core.sentences import english
from tlgui.core.unfreezing import HEAD
from tlgui.engine.backbones.source import source_of
from tlgui.engine.backbones.torchvision_source import WITH_AUXILIARY_HEADS
from tlgui.engine.models.blocks import BlockPlan
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.models.resize_code import resize_code
from tlgui.engine.results import code_parts as parts
from tlgui.engine.results.code_notes import notes_of
from tlgui.engine.results.code_weights import WeightsCode

BEGINNING = '"""Repeats a run of tlgui with PyTorch and torchvision alone.'
"""By it, a script is known and may be replaced by a newer one."""
LINE_LENGTH = 84
"""Of the first comment: it fits the dialog that shows the script."""
REST = "base"
"""Name of all blocks together where they learn at the same rate."""


@dataclass(frozen=True)
class RunCode:
    """The script, and what it does otherwise than the run."""

    text: str
    notes: tuple[Message, ...]


def make_run_code(run: Path) -> RunCode:
    """Return the script that repeats a finished run.

    Args:
        run: its folder, or the model file in it.

    Raises:
        RunFolderError: there is no finished run; a model file alone does not know its pictures.
        ModelFileError: the model file is missing or damaged.
    """
    facts = read_run_facts(run)
    if not (facts.pictures and facts.phases):
        raise RunFolderError(say("code.no_run", path=facts.model), hint=say("code.no_run_hint"), path=facts.model)
    return _Script(facts).code()


class _Script:
    """Puts the parts together that one run needs."""

    def __init__(self, facts: RunFacts) -> None:
        self._facts = facts
        self._config: TrainConfig = facts.config
        self._preprocessing = Preprocessing.from_json(facts.header.preprocessing)
        if self._config.backbone.startswith(TIMM):
            raise ConfigError(say("networks.script_of_torchvision_only"))
        self._source = source_of(self._config.backbone)
        self._plan: BlockPlan = self._source.plan_blocks(self._config.backbone, self._preprocessing.crop_px)
        self._folder = RunFolder(facts.model.parent)
        self._is_even = all(_is_even(phase, self._plan) for phase in facts.phases)
        self._fits_head = facts.was_head_fitted
        self._steps = bool(self._stepped)
        self._weights = WeightsCode(self._config, self._plan)

    def code(self) -> RunCode:
        notes = notes_of(self._facts, self._weights.fault)
        text = "".join((self._docstring(notes), self._constants(), *self._functions(), self._main()))
        return RunCode(text, notes)

    # What it says

    def _docstring(self, notes: tuple[Message, ...]) -> str:
        lines = [
            BEGINNING,
            "",
            "    pip install torch torchvision" + (" safetensors" if self._weights.is_safetensors else ""),
            "    python run.py",
            "",
            *_wrapped(english(say("code.tolerance"))),
        ]
        if notes:
            lines += ["", english(say("code.differs"))]
            for note in notes:
                first, *rest = _wrapped(english(note), indent="  ")
                lines += [f"- {first.strip()}", *rest]
        lines += ["", f"Written by tlgui {tlgui.__version__}; do with it what you like.", '"""', "", ""]
        return "\n".join(lines)

    # What it does

    def _constants(self) -> str:
        config, facts = self._config, self._facts
        plan = self._preprocessing
        blocks = {HEAD: [HEAD, *self._old_head()], **self._blocks()}
        phases = ",\n".join(f"    ({json.dumps(p.name)}, {p.n_epochs}, {self._rates(p)})" for p in facts.phases)
        values = [
            f"RUN = Path({str(self._folder.path.resolve())!r})",
            *parts.ARGUMENTS.replace("{PICTURES}", repr(facts.pictures)).splitlines(),
            f"CLASSES = {list(facts.header.class_names)!r}",
            f"BACKBONE = {config.backbone!r}",
            *([f"WEIGHTS = {self._weights.path!r}"] if self._weights.path else []),
            f"RESIZE, CROP = {plan.resize_px}, {plan.crop_px}",
            f"MEAN, STD = {list(plan.mean)}, {list(plan.std)}",
            f"SEED, BATCH = {config.seed}, {config.batch_size}",
            *([f"VIEWS = {config.cached_views}"] if self._uses_views or self._fits_views else []),
            *([f"COLOR = {config.augment.color!r}"] if self._draws_colour else []),
            f"FIRST_BLOCK = {self._first_block!r}",
            f"BLOCKS = {_pretty(blocks)}",
            f"PHASES = [  # name, epochs, learning rate of each block that learns; the rest is frozen\n{phases},\n]",
            'DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")',
            "",
            "# The run's own list of its pictures: path, class, hash of the content.",
            'SPLIT = json.loads((RUN / "split.json").read_text(encoding="utf-8"))',
            "TRAIN, VAL, TEST = (",
            "    [(PICTURES / path, *rest) for path, *rest in SPLIT.get(part, [])]",
            '    for part in ("train", "val", "test")',
            ")",
            f"training_loss = nn.CrossEntropyLoss(label_smoothing={config.label_smoothing!r})",
            "",
        ]
        return self._imports() + "\n".join(values)

    def _imports(self) -> str:
        names = ["argparse", "copy", "json", "math", *(["random"] if self._needs_random else [])]
        lines = [f"import {name}" for name in names]
        lines += ["from collections import OrderedDict", "from pathlib import Path", "", "import torch"]
        pillow = "Image, ImageEnhance, ImageOps" if self._draws_colour else "Image, ImageOps"
        lines += ["import torchvision", f"from PIL import {pillow}"]
        if self._weights.is_safetensors:
            lines.append("from safetensors.torch import load_file")
        lines += ["from torch import nn", "from torchvision.transforms import v2"]
        if self._draws_colour:
            lines.append("from torchvision.transforms.v2 import functional")
        return "\n".join(lines) + "\n\n"

    def _functions(self) -> Iterator[str]:
        config = self._config
        yield "\n" + parts.OPEN
        if self._is_made_square:
            yield parts.EXACT_SQUARE.replace("{SQUARE}", resize_code(self._preprocessing))
        else:
            yield parts.EXACT.replace("{INTERPOLATION}", self._preprocessing.interpolation.upper())
        if self._needs_varied:
            yield from self._varied()
        yield parts.LOADING
        if self._steps:
            yield parts.TRAINING_INPUT.replace("{MAKE}\n", self._make_input())
        yield from self._build()
        frozen_norms = config.batch_norm == "frozen" and config.weights != "none"
        yield parts.BLOCKS.replace("{AND_NO_NORM}\n", parts.AND_NO_NORM if frozen_norms else "\n")
        if self._re_estimates:
            n_train = len(self._folder.read_split()["train"])
            step = 1 if config.exact else max(1, n_train // 128)
            yield parts.STATISTICS.replace("{EVERY}", f"[::{step}]" if step > 1 else "")
        if self._fits_head:
            yield self._fit()
        if self._steps:
            yield parts.RATE[config.rate_schedule]
            optimizer = parts.OPTIMIZERS[config.optimizer].replace("{DECAY:g}", f"{config.weight_decay:g}")
            yield parts.MAKE_OPTIMIZER.replace("{OPTIMIZER}", optimizer)
            clip = parts.CLIP.replace("{CLIP:g}", f"{config.gradient_clip:g}") if config.gradient_clip else ""
            if self._averages:
                yield parts.AVERAGE.replace("{DECAY:g}", f"{config.weight_average:g}")
            update = parts.UPDATE if self._averages else ""
            yield _filled(parts.LEARN, {"{CLIP}": clip, "{UPDATE}": update, "{AVERAGED}": self._averaged_argument})
        yield parts.MEASURE

    def _varied(self) -> Iterator[str]:
        augment, crop = self._config.augment, self._config.augment.crop
        interpolation = self._preprocessing.interpolation.upper()
        if self._config.exact:
            yield parts.VARIED_BY_TORCH.replace("{STEPS}", "".join(f"    {step},\n" for step in self._torch_steps()))
            return
        yield parts.SHRUNK
        if crop:
            yield parts.RANDOM_BOX.replace("{LEAST:g}", f"{crop:g}")
        if augment.color:
            yield parts.JITTER
        yield parts.VARIED_HEAD
        if self._is_made_square:
            yield parts.VARIED_SQUARE
        if augment.rotate:
            yield parts.VARIED_ROTATE.replace("{ROTATE}", f"{augment.rotate:g}")
        yield parts.VARIED_CROP.replace("{INTERPOLATION}", interpolation) if crop else parts.VARIED_NO_CROP
        if augment.flip:
            yield parts.VARIED_FLIP
        if augment.color:
            yield parts.VARIED_COLOR
        yield parts.VARIED_END

    def _torch_steps(self) -> Iterator[str]:
        """Yield the variations of the exact mode as torchvision's own."""
        augment = self._config.augment
        mode = f"v2.InterpolationMode.{self._preprocessing.interpolation.upper()}"
        if self._is_made_square:
            yield "v2.Lambda(lambda picture: made_square(picture, round(RESIZE * 1.5)))"
        if augment.rotate:
            fill = "[round(m * 255) for m in MEAN]"
            yield f"v2.RandomRotation({augment.rotate:g}, v2.InterpolationMode.BILINEAR, fill={fill})"
        if augment.crop:
            yield f"v2.RandomResizedCrop(CROP, ({augment.crop:g}, 1.0), interpolation={mode})"
        else:
            yield "resize_and_cut"
        if augment.flip:
            yield "v2.RandomHorizontalFlip()"
        if augment.color:
            yield "v2.ColorJitter(COLOR, COLOR, COLOR, COLOR * 0.1)"

    @property
    def _is_made_square(self) -> bool:
        """Whether pictures are made square before anything else."""
        return self._preprocessing.resize != CROP

    def _make_input(self) -> str:
        if not self._needs_varied:
            return parts.MAKE_EXACT
        if self._uses_views:
            return parts.MAKE_VIEWS
        return parts.MAKE_VARIED_BUT_FOR_THE_HEAD if self._has_exact_head_phase else parts.MAKE_VARIED

    def _build(self) -> Iterator[str]:
        config, plan = self._config, self._plan
        options = ""
        if config.backbone in WITH_AUXILIARY_HEADS:
            options = ", aux_logits=False, transform_input=True, init_weights=False"
        if config.backbone.startswith("vit_"):
            options = ", image_size=CROP"
        yield parts.BUILD_START.replace("{OPTIONS}", options)
        is_append = config.head == "append"
        n_in = self._source.n_pretrained_classes(config.backbone) if is_append else plan.in_features
        head = parts.HEADS[config.head].replace("{IN}", str(n_in)).replace("{HIDDEN}", str(config.hidden))
        yield head.replace("{DROPOUT}", f"{config.dropout:g}")
        if self._weights.state:
            yield parts.TAKE_OVER.replace("{STATE}", self._weights.state)
        if not is_append:
            for name in _replaced(self._source.make_network(config.backbone, self._preprocessing.crop_px), plan):
                yield f"    {_as_code(name)} = nn.Identity()\n"
        yield parts.BUILD_END

    def _fit(self) -> str:
        half = "" if self._config.exact else ".half().float()"
        gather = parts.GATHER_VIEWS if self._fits_views else parts.GATHER_EXACT.replace("{HALF}", half)
        note = ", of several variations of each" if self._fits_views else ""
        return parts.FIT.replace("{VIEWS_NOTE}", note).replace("{GATHER}", gather)

    def _main(self) -> str:
        figures, config = self._facts.evaluation, self._config
        prepare = parts.PREPARE_FEATURES if self._fits_head else ""
        step = parts.STEP_FIT
        if self._steps:
            is_constant = config.rate_schedule == "constant"
            factor = "lambda step: 1.0" if is_constant else "lambda step, n=n_steps: rate_factor(step, n)"
            prepare += parts.PREPARE_STEPS.replace("{FACTOR}", factor)
            step = parts.STEP_EITHER if self._fits_head else parts.STEP_LEARN
            step = step.replace("{AVERAGED}", self._averaged_argument)
        if self._averages:
            buffers = "True" if config.batch_norm == "learn" else "False"
            prepare += parts.PREPARE_AVERAGE.replace("{BUFFERS}", buffers)
            step += parts.JUDGE_AVERAGE
        early = parts.EARLY.replace("{EARLY}", str(config.early_stop)) if config.early_stop is not None else ""
        expected = (
            f"best epoch {self._facts.header.best_epoch}, right on {figures.accuracy:.1%} of {figures.n} pictures, "
            f"loss {figures.loss:.4f}."
        )
        shifts = [round(shift, 6) for shift in shifts_of(self._facts.header.class_shares)]
        return _filled(
            parts.MAIN,
            {
                "{EQUALLY}": parts.EQUALLY.replace("{SHIFTS}", repr(shifts)) if shifts else "",
                "{STATISTICS}": "    estimate_statistics(model)\n" if self._re_estimates else "",
                "{PREPARE}": prepare,
                "{STEP}": step,
                "{EARLY}": early,
                "{JUDGED}": "judged" if self._averages else "model",
                "{PART}": "TEST" if figures.part == "test" else "VAL",
                "{EXPECTED}": expected,
            },
        )

    # What the run needs

    @property
    def _varies(self) -> bool:
        augment = self._config.augment
        return bool(augment.crop or augment.rotate or augment.flip or augment.color)

    @property
    def _learns_from_pictures(self) -> bool:
        """Whether every phase is made from the pictures anew, and none from features kept of them."""
        return self._config.exact or self._config.cached_views == 0

    @property
    def _stepped(self) -> tuple[PhaseStarted, ...]:
        """The phases that the optimizer learns."""
        return tuple(p for p in self._facts.phases if not (self._fits_head and p.learning_blocks == (HEAD,)))

    @property
    def _averages(self) -> bool:
        """Whether epochs are judged by an average of the weights."""
        config = self._config
        has_phases = any(p.learning_blocks != (HEAD,) for p in self._stepped)
        return bool(config.weight_average) and config.weights != "none" and has_phases

    @property
    def _averaged_argument(self) -> str:
        return ", averaged" if self._averages else ""

    @property
    def _uses_views(self) -> bool:
        """Whether some phase takes the variations that were kept of each picture in turn."""
        if self._learns_from_pictures or not self._varies:
            return False
        first, n_views = self._plan.names[0], self._config.cached_views
        kept = [p for p in self._stepped if first not in p.rates]
        return any(n_views > 1 or p.learning_blocks != (HEAD,) for p in kept)

    @property
    def _has_exact_head_phase(self) -> bool:
        return not self._learns_from_pictures and any(p.learning_blocks == (HEAD,) for p in self._stepped)

    @property
    def _fits_views(self) -> bool:
        """Whether the head is fitted on several variations of each picture."""
        return self._fits_head and self._varies and not self._config.exact and self._config.cached_views > 1

    @property
    def _needs_varied(self) -> bool:
        if not self._varies:
            return False
        only_exact = not self._learns_from_pictures and all(p.learning_blocks == (HEAD,) for p in self._stepped)
        return self._uses_views or self._fits_views or not only_exact

    @property
    def _draws_colour(self) -> bool:
        return self._needs_varied and bool(self._config.augment.color)

    @property
    def _needs_random(self) -> bool:
        return self._steps or self._needs_varied

    @property
    def _re_estimates(self) -> bool:
        begins_frozen = len(self._facts.phases[0].learning_blocks) < len(self._plan.names)
        return self._config.weights in ("none", "starter") and begins_frozen

    @property
    def _first_block(self) -> str:
        return REST if self._is_even else self._plan.names[0]

    def _old_head(self) -> list[str]:
        """Return what of the network itself counts to the head: layers around the one that was replaced."""
        return [f"network.{name}" for name in self._plan.modules[HEAD]]

    def _blocks(self) -> dict[str, list[str]]:
        if self._is_even:
            return {}
        modules = self._plan.modules
        return {name: [f"network.{m}" for m in modules[name]] for name in self._plan.names if name != HEAD}

    def _rates(self, phase: PhaseStarted) -> dict[str, float]:
        if not self._is_even:
            return {name: phase.rates[name] for name in phase.learning_blocks}
        rest = [rate for name, rate in phase.rates.items() if name != HEAD]
        return {**({REST: rest[0]} if rest else {}), HEAD: phase.rates[HEAD]}


def _is_even(phase: PhaseStarted, plan: BlockPlan) -> bool:
    """Return whether all blocks below the head learn at one rate, or none does."""
    below = {name: rate for name, rate in phase.rates.items() if name != HEAD}
    return not below or (len(below) == len(plan.names) - 1 and len(set(below.values())) == 1)


def _replaced(network: nn.Module, plan: BlockPlan) -> Iterator[str]:
    """Yield the layers that an Identity replaces; see models/classifier.py."""
    yield plan.head_location
    parent_name, _, name = plan.head_location.rpartition(".")
    parent = network.get_submodule(parent_name)
    if isinstance(parent.get_submodule(name), nn.Conv2d):
        children = [child for child, _ in parent.named_children()]
        for child in children[children.index(name) + 1 :]:
            if isinstance(parent.get_submodule(child), nn.ReLU):
                yield f"{parent_name}.{child}"


def _as_code(name: str) -> str:
    """Return how a layer is written in Python: network.classifier[1] for classifier.1."""
    return "network" + "".join(f"[{part}]" if part.isdigit() else f".{part}" for part in name.split("."))


def _pretty(blocks: Mapping[str, list[str]]) -> str:
    return "{\n" + "".join(f"    {name!r}: {layers!r},\n" for name, layers in blocks.items()) + "}"


def _filled(template: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        template = template.replace(name, value)
    return template


def _wrapped(text: str, indent: str = "") -> list[str]:
    # Backslashes and quotes of a file's name must not end the docstring.
    plain = printable(text).replace("\\", "/").replace('"""', "'''")
    return textwrap.wrap(plain, LINE_LENGTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False)
