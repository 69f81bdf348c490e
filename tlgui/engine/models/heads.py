"""The new last layers: linear, appended to the old classifier, or a small MLP."""

from __future__ import annotations

from collections import OrderedDict

from torch import nn

from tlgui.core.errors import ConfigError

N_IMAGENET = 1000
HEAD_PRESETS: dict[str, tuple[int, float]] = {"large": (512, 0.3), "small": (256, 0.4)}
"""Width and dropout that courses use for the MLP."""


def build_head(kind: str, in_features: int, n_classes: int, *, hidden: int, dropout: float) -> nn.Module:
    """Return the module that turns features into logits.

    Args:
        kind: 'linear' and 'mlp' take (N, in_features); 'append' takes the (N, 1000) ImageNet logits.
        in_features: what the replaced layer took; not read for 'append'.
        n_classes: logits a picture.
        hidden: width of the MLP.
        dropout: of the MLP, 0..1.

    Raises:
        ConfigError: there is no such kind.
    """
    if kind == "linear":
        return nn.Linear(in_features, n_classes)
    if kind == "append":
        return nn.Sequential(OrderedDict(relu=nn.ReLU(), output=nn.Linear(N_IMAGENET, n_classes)))
    if kind == "mlp":
        return nn.Sequential(
            OrderedDict(
                hidden=nn.Linear(in_features, hidden),
                relu=nn.ReLU(),
                dropout=nn.Dropout(dropout),
                output=nn.Linear(hidden, n_classes),
            )
        )
    raise ConfigError(f"There is no head called '{kind}'.", hint="Choose linear, append or mlp.")
