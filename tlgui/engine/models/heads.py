"""The new last layers: linear, appended to the old classifier, or a small MLP."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from torch import nn

from tlgui.core.errors import ConfigError
from tlgui.core.messages import say


@dataclass(frozen=True)
class HeadSpec:
    """Which head a classifier gets."""

    kind: str = "linear"
    """linear, append or mlp."""
    hidden: int = 256
    """Width of the MLP."""
    dropout: float = 0.4
    """Of the MLP, 0..1."""


LINEAR = HeadSpec()


def build_head(spec: HeadSpec, in_features: int, n_classes: int) -> nn.Module:
    """Return the module that turns features into logits.

    Args:
        spec: all take (N, in_features).
        in_features: what the replaced layer took; for 'append', the outputs of the layer that is kept.
        n_classes: logits per picture.

    Raises:
        ConfigError: there is no such kind.
    """
    if spec.kind == "linear":
        return nn.Linear(in_features, n_classes)
    if spec.kind == "append":
        return nn.Sequential(OrderedDict(relu=nn.ReLU(), output=nn.Linear(in_features, n_classes)))
    if spec.kind == "mlp":
        return nn.Sequential(
            OrderedDict(
                hidden=nn.Linear(in_features, spec.hidden),
                relu=nn.ReLU(),
                dropout=nn.Dropout(spec.dropout),
                output=nn.Linear(spec.hidden, n_classes),
            )
        )
    raise ConfigError(
        say("networks.there_is_no_head_called", kind=spec.kind), hint=say("networks.choose_linear_append_or_mlp")
    )
