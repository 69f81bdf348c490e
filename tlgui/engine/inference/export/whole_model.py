"""A model with its preprocessing and its answers inside one graph: bytes of pictures in, probabilities out."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from tlgui.core.out_of_class import STRONGEST, OutOfClassRule
from tlgui.core.resize import CROP, PAD, STRETCH
from tlgui.engine.data.decode import MAX_ASPECT
from tlgui.engine.data.resize import bar_colour
from tlgui.engine.inference.export.resize_graph import HEIGHT, WIDTH, SidePlan, resize_side
from tlgui.engine.inference.known_features import make_distance
from tlgui.engine.inference.model_file import LoadedModel
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.preprocessing import Preprocessing

INPUT = "image"
OUTPUTS = ("probabilities", "unknown_score", "none_of_these")
"""The names by which other programs know them; the last two only where the model can tell."""


class WholeModel(nn.Module):
    """Does all that a Predictor does, in tensors, so that it can be exported.

    Args:
        loaded: from the model file; its weights are shared.
    """

    def __init__(self, loaded: LoadedModel) -> None:
        super().__init__()
        self.inputs = InputGraph(Preprocessing.from_json(loaded.header.preprocessing))
        self.classifier: Classifier = loaded.classifier
        self.temperature = loaded.header.temperature
        rule, rows = loaded.header.unknown, loaded.known_rows
        self.strangeness = StrangenessGraph(rule, rows) if rule is not None and rows is not None else None

    def forward(self, pixels: Tensor) -> tuple[Tensor, ...]:
        """Return what is asked for as OUTPUTS, of (N, H, W, 3) uint8 RGB of any size, height and width at least 1.

        Returns:
            (N, n_classes) float32 probabilities after the temperature. Where the model has a rule for pictures of no
            class also (N,) float32, above 0 for pictures of none of the classes, and (N,) bool, whether it is.
        """
        features = self.classifier.features(self.inputs(pixels))
        logits = self.classifier.head(features)
        probabilities = (logits / self.temperature).softmax(dim=1)
        if self.strangeness is None:
            return (probabilities,)
        unknown_score = self.strangeness(features, logits)
        return probabilities, unknown_score, unknown_score > 0


class InputGraph(nn.Module):
    """The preprocessing of `load_rgb` and torchvision's ImageClassification, without Pillow."""

    mean: Tensor
    std: Tensor
    bars: Tensor

    def __init__(self, preprocessing: Preprocessing) -> None:
        super().__init__()
        self._resize_px, self._crop_px = preprocessing.resize_px, preprocessing.crop_px
        self._mode, self._resize = preprocessing.interpolation, preprocessing.resize
        self._is_stretched = preprocessing.is_squashed or preprocessing.resize == STRETCH
        self.register_buffer(
            "bars", torch.tensor(bar_colour(preprocessing.mean)).float().view(1, 3, 1, 1), persistent=False
        )
        self.register_buffer("mean", torch.tensor(preprocessing.mean).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(preprocessing.std).view(1, 3, 1, 1), persistent=False)

    def forward(self, pixels: Tensor) -> Tensor:
        """Return (N, 3, crop_px, crop_px) float32 for (N, H, W, 3) uint8 RGB."""
        images = pixels.permute(0, 3, 1, 2)
        plans = self._plan(images.shape[HEIGHT], images.shape[WIDTH])
        # Of a padded picture one side becomes the square's; their sum is at least the longer one.
        longest = images.shape[HEIGHT] + images.shape[WIDTH] if self._resize == PAD else None
        for side in (WIDTH, HEIGHT):  # in Pillow's order
            images = resize_side(images, side, plans[side], self._crop_px, self._resize_px, self._mode, longest)
        if self._resize == PAD:
            down, across = (self._is_inside(plans[side]) for side in (HEIGHT, WIDTH))
            images = torch.where(down[:, None] & across[None, :], images, self.bars)
        return (images / 255 - self.mean) / self.std

    def _plan(self, height: int, width: int) -> dict[int, SidePlan]:
        sides = {HEIGHT: torch.full((), height), WIDTH: torch.full((), width)}
        shorter = torch.minimum(*sides.values())
        if self._resize == CROP and not self._is_stretched:
            return {side: self._plan_side(length, shorter) for side, length in sides.items()}
        looked_at = {side: torch.minimum(length, MAX_ASPECT * shorter) for side, length in sides.items()}
        longer = torch.maximum(*looked_at.values())
        return {side: self._plan_square(sides[side], n_in, longer) for side, n_in in looked_at.items()}

    def _plan_square(self, length: Tensor, n_in: Tensor, longer: Tensor) -> SidePlan:
        offset = (length - n_in).div(2, rounding_mode="floor")
        if self._is_stretched:  # of what the weights squash the middle is cut out, as of what they crop
            n_out = torch.full_like(n_in, self._resize_px)
            return SidePlan(offset, n_in, n_out, self._first(n_out))
        n_out = (n_in * self._crop_px + longer - 1).div(longer, rounding_mode="floor")
        return SidePlan(offset, n_in, n_out, -(self._crop_px - n_out).div(2, rounding_mode="floor"))

    def _is_inside(self, plan: SidePlan) -> Tensor:
        """Return (crop_px,) bool, whether each pixel of a side is the picture's and no bar's."""
        places = torch.arange(self._crop_px) + plan.first
        return (places >= 0) & (places < plan.n_out)

    def _plan_side(self, length: Tensor, shorter: Tensor) -> SidePlan:
        # As load_rgb cuts: of a line of pixels only the middle is looked at.
        n_in = torch.minimum(length, MAX_ASPECT * shorter)
        n_out = (n_in * self._resize_px).div(shorter, rounding_mode="floor")
        return SidePlan((length - n_in).div(2, rounding_mode="floor"), n_in, n_out, self._first(n_out))

    def _first(self, n_out: Tensor) -> Tensor:
        """Return the first pixel of the middle; halves go to the even number, as Python rounds in torchvision."""
        rest = n_out - self._crop_px
        half = rest.div(2, rounding_mode="floor")
        return half + (rest % 2) * (half % 2)


class StrangenessGraph(nn.Module):
    """How unlike the training pictures a picture is, as KnownFeatures and OutOfClassRule measure it."""

    def __init__(self, rule: OutOfClassRule, rows: Tensor) -> None:
        super().__init__()
        self._rule = rule
        self.distance = make_distance(rows, rule.method)

    def forward(self, features: Tensor, logits: Tensor) -> Tensor:
        """Return (N,) scores for (N, n_features) features and (N, n_classes) logits before the temperature."""
        rule = self._rule
        far = (self.distance(features) - rule.distance_mean) / rule.distance_spread
        faint = (-logits.logsumexp(dim=1) - rule.energy_mean) / rule.energy_spread
        score: Tensor = far + faint.clamp(min=STRONGEST) - rule.threshold
        return score
