"""Networks that are built without initial weights: to be looked at, or to be filled from a file at once."""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

FILLERS = frozenset(
    {
        nn.init.kaiming_uniform_,
        nn.init.kaiming_normal_,
        nn.init.uniform_,
        nn.init.normal_,
        nn.init.constant_,
        Tensor.uniform_,
        Tensor.normal_,
        Tensor.fill_,
        Tensor.zero_,
        Tensor.erfinv_,
        Tensor.mul_,
        Tensor.add_,
        Tensor.clamp_,
    }
)
"""What initial values are made with: half the time of building a network that has none."""
DRAWERS = FILLERS & {
    nn.init.kaiming_uniform_,
    nn.init.kaiming_normal_,
    nn.init.uniform_,
    nn.init.normal_,
    Tensor.uniform_,
    Tensor.normal_,
    Tensor.erfinv_,
}
"""Those of them that draw random values, or work on such alone."""


class Unfilled(TorchFunctionMode):
    """Gives no initial values to tensors on the meta device, which cannot hold any; all others get theirs."""

    def __torch_function__(  # noqa: D105
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        kwargs = kwargs or {}
        if func in FILLERS and (tensor := args[0] if args else kwargs["tensor"]).is_meta:
            return tensor
        return func(*args, **kwargs)


class WithoutRandomValues(TorchFunctionMode):
    """Leaves memory as it is where random values would be drawn; tables and constants get theirs.

    For a network whose every weight is read from a file next: drawing is most of the time that building one takes.
    """

    def __torch_function__(  # noqa: D105
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        kwargs = kwargs or {}
        if func in DRAWERS:
            return args[0] if args else kwargs["tensor"]
        return func(*args, **kwargs)
