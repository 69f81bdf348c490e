"""A classifier split where learning begins: the frozen part runs once, and the rest trains on its output."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import torch
from torch import Tensor, nn

from tlgui.core.unfreezing import HEAD
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.hooks import run_watched

TOLERANCE = 1e-3
"""Logits through the cut and without it may differ by this much, relative to the largest."""


class FrozenPrefix:
    """A classifier split at the input of the first layer that learns.

    The upper part is run by letting the whole network run with its frozen units replaced by
    placeholders of the right shape, and the kept output put in where learning begins. So no
    network needs to be written a second time, whatever happens between its units.

    Args:
        classifier: its frozen blocks are read when the prefix is found; they may not unfreeze afterwards.
        entry: the first layer that learns.
        placeholders: unit below the entry -> shape of its output for one picture.
        input_shape: of one picture, (3, H, W).

    Attributes:
        feature_shape: of one picture at the cut.
    """

    def __init__(
        self,
        classifier: Classifier,
        entry: nn.Module,
        placeholders: dict[nn.Module, torch.Size],
        input_shape: torch.Size,
        feature_shape: torch.Size,
    ) -> None:
        self._classifier = classifier
        self._entry = entry
        self._placeholders = placeholders
        self._input_shape = input_shape
        self.feature_shape = feature_shape

    @property
    def entry_name(self) -> str:
        """Dotted name of the first layer that learns."""
        names = {module: name for name, module in self._classifier.named_modules()}
        return str(names[self._entry])

    @property
    def place(self) -> str:
        """What names the kept output: the same for every head that gets the same of a network.

        The last layer that an appended head keeps gets just what another head gets in its place.
        """
        is_kept_layer = isinstance(self._entry, nn.Linear) and self._entry in self._classifier.block_modules(HEAD)
        return HEAD if is_kept_layer else self.entry_name

    @property
    def is_at_head(self) -> bool:
        """Whether only the head learns."""
        return self._entry is self._classifier.head

    def frozen_forward(self, images: Tensor, classifier: Classifier | None = None) -> Tensor:
        """Return what arrives at the cut: (N, *feature_shape) in the dtype of the network, without a gradient.

        Args:
            images: (N, 3, H, W), normalised.
            classifier: a copy to run instead, with the same module names.
        """
        runner = classifier or self._classifier
        entry = runner.get_submodule(self.entry_name)
        handle = entry.register_forward_pre_hook(_stop_there)
        try:
            with torch.no_grad():
                runner(images)
        except _ReachedError as reached:
            return reached.tensor
        finally:
            handle.remove()
        raise AssertionError("The layer at the cut was never run.")

    def trainable_forward(self, kept: Tensor) -> Tensor:
        """Return (N, n_classes) logits, with gradients where the classifier learns.

        Args:
            kept: (N, *feature_shape) floats, from `frozen_forward` or a cache.
        """
        logits: Tensor
        if self.is_at_head:
            logits = self._classifier.head(kept)
        else:
            with self._only_above(kept):
                # Takes no memory, whatever its size: with placeholders below, only its shape matters.
                logits = self._classifier(kept.new_zeros(1).expand(len(kept), *self._input_shape))
        return logits

    def head_input(self, kept: Tensor) -> Tensor:
        """Return what the head gets of (N, *feature_shape) floats in eval mode: (N, n_features), without a gradient.

        Only where nothing but the head's block learns. In between there may be a dropout, or a mean over the picture.
        The classifier is left in eval mode.
        """
        if self.is_at_head:
            return kept
        self._classifier.eval()
        handle = self._classifier.head.register_forward_pre_hook(_stop_there)
        try:
            with torch.no_grad(), self._only_above(kept):
                self._classifier(kept.new_zeros(1).expand(len(kept), *self._input_shape))
        except _ReachedError as reached:
            return reached.tensor
        finally:
            handle.remove()
        raise AssertionError("The head was never run.")

    @contextmanager
    def _only_above(self, kept: Tensor) -> Iterator[None]:
        last = next(reversed(self._placeholders), None)
        with ExitStack() as stack:
            for unit, shape in self._placeholders.items():
                stack.enter_context(_replaced_forward(unit, _placeholder(kept, shape, is_real=unit is last)))
            handle = self._entry.register_forward_pre_hook(lambda _module, _inputs: (kept,))
            stack.callback(handle.remove)
            yield

    def __call__(self, kept: Tensor) -> Tensor:
        """The same as `trainable_forward`, so that a prefix can be called like a classifier."""
        return self.trainable_forward(kept)


def find_frozen_prefix(classifier: Classifier, images: Tensor) -> FrozenPrefix | None:
    """Return the cut below the first learning layer, tried on these pictures; None when there is none.

    There is none when everything learns, or when the network is wired so that the part above needs
    more than one tensor from below. The classifier is left in eval mode.

    Args:
        classifier: with its blocks frozen by set_learning.
        images: (N, 3, H, W), N >= 2, on the classifier's device.
    """
    classifier.eval()
    trace = _Trace(classifier)
    expected = trace.watch(images)
    if trace.entry is None or trace.kept is None or not trace.shapes:
        return None
    prefix = FrozenPrefix(classifier, trace.entry, trace.shapes, images.shape[1:], trace.kept.shape[1:])
    try:
        with torch.no_grad():
            found = prefix.trainable_forward(prefix.frozen_forward(images))
    except RuntimeError:  # shapes that do not fit between the placeholders
        return None
    # At least 1: logits near zero cannot be held to a fraction of themselves.
    scale = expected.abs().max().clamp_min(1.0)
    return prefix if bool(((found - expected).abs().max() <= TOLERANCE * scale).item()) else None


class _Trace:
    """Watches one forward pass: which learning layer runs first, and what runs below it."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self._learning: set[nn.Module] = set()
        self._frozen: set[nn.Module] = set()
        for block in classifier.block_names:
            for module in classifier.block_modules(block):
                learns = block in classifier.learning_blocks and not _is_constant(module)
                (self._learning if learns else self._frozen).add(module)
        self.entry: nn.Module | None = None
        self.kept: Tensor | None = None
        self.shapes: dict[nn.Module, torch.Size] = {}
        self._is_cuttable = True

    def watch(self, images: Tensor) -> Tensor:
        """Run the classifier and return its logits; the attributes then say what was seen."""
        watched = [(n, m) for n, m in self._classifier.named_modules() if m in self._learning or m in self._frozen]
        logits: Tensor = run_watched(
            self._classifier, images, on_inputs=self._learns, on_output=self._ran_below, modules=watched
        )
        if not self._is_cuttable:
            self.entry = None
        return logits

    def _learns(self, _name: str, module: nn.Module, inputs: tuple[object, ...]) -> None:
        if self.entry is not None or module not in self._learning:
            return
        self.entry = module
        if len(inputs) == 1 and isinstance(inputs[0], Tensor):
            self.kept = inputs[0]
        else:
            self._is_cuttable = False

    def _ran_below(self, _name: str, module: nn.Module, _inputs: object, output: object) -> None:
        if self.entry is not None or module not in self._frozen:
            return
        # One that runs twice has no single output for a placeholder to give.
        if isinstance(output, Tensor) and module not in self.shapes:
            self.shapes[module] = output.shape[1:]
        else:
            self._is_cuttable = False


def _is_constant(module: nn.Module) -> bool:
    """Return whether a module does the same in training as in evaluation and has nothing to learn."""
    has_state = any(True for _ in module.parameters()) or any(True for _ in module.buffers())
    dropouts = (m for m in module.modules() if isinstance(m, nn.modules.dropout._DropoutNd))
    return not has_state and not any(dropout.p > 0 for dropout in dropouts)


class _ReachedError(Exception):
    """Ends a forward pass at the cut."""

    def __init__(self, tensor: Tensor) -> None:
        super().__init__()
        self.tensor = tensor


def _stop_there(_module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
    raise _ReachedError(inputs[0])


def _placeholder(kept: Tensor, shape: torch.Size, *, is_real: bool) -> Callable[..., Tensor]:
    """Return a forward that gives zeros of this shape; only the last one takes memory, as it may be written to."""

    def forward(*_inputs: object) -> Tensor:
        if is_real:
            return kept.new_zeros(len(kept), *shape)
        return kept.new_zeros(1).expand(len(kept), *shape)

    return forward


@contextmanager
def _replaced_forward(module: nn.Module, forward: Callable[..., Tensor]) -> Iterator[None]:
    module.forward = forward
    try:
        yield
    finally:
        # The instance attribute hid the method of the class, which is back with this.
        del module.forward
