"""Watching a network while it runs once: the one place where forward hooks are set."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from typing import Any

import torch
from torch import Tensor, nn

OnInputs = Callable[[str, nn.Module, tuple[Any, ...]], None]
"""Called with a module's dotted name, the module and what goes into it, before it runs."""
OnOutput = Callable[[str, nn.Module, tuple[Any, ...], Any], None]
"""Called with a module's dotted name, the module, what went into it and what came out."""


def run_watched(
    network: nn.Module,
    images: Tensor,
    *,
    on_inputs: OnInputs | None = None,
    on_output: OnOutput | None = None,
    modules: Iterable[tuple[str, nn.Module]] | None = None,
) -> Any:
    """Run a network once without gradients, calling back around its modules, and return its output.

    Args:
        network: whose hooks are as before afterwards, whatever happens.
        images: (N, 3, H, W).
        on_inputs: called before each of the modules runs.
        on_output: called after each of the modules ran.
        modules: (dotted name, module) of those to watch; None watches all. Hooks make torch leave the
            fast paths of attention, so a few are better than all.
    """
    with ExitStack() as hooks, torch.no_grad():
        for name, module in network.named_modules() if modules is None else modules:
            if on_inputs is not None:
                hooks.callback(module.register_forward_pre_hook(_before(name, on_inputs)).remove)
            if on_output is not None:
                hooks.callback(module.register_forward_hook(_after(name, on_output)).remove)
        return network(images)


def call_between_layers(network: nn.Module, check: Callable[[], None]) -> None:
    """Have a network call back before its layers, forwards and backwards, from now on; its copies do so as well.

    A batch of a large network takes minutes on a small computer, and what `check` raises ends it at once. Only
    convolutions and layer norms call: a hook inside an attention would take its fast path away.
    """

    def before(_module: nn.Module, _inputs: object) -> None:
        check()

    def after(_module: nn.Module, _inputs: object, output: Tensor) -> None:
        if output.requires_grad:
            output.register_hook(lambda _gradient: check())  # type: ignore[no-untyped-call]

    for module in network.modules():
        if isinstance(module, nn.Conv2d | nn.LayerNorm):
            module.register_forward_pre_hook(before)
            module.register_forward_hook(after)


def _before(name: str, on_inputs: OnInputs) -> Callable[[nn.Module, tuple[Any, ...]], None]:
    def hook(module: nn.Module, inputs: tuple[Any, ...]) -> None:
        on_inputs(name, module, inputs)

    return hook


def _after(name: str, on_output: OnOutput) -> Callable[[nn.Module, tuple[Any, ...], Any], None]:
    def hook(module: nn.Module, inputs: tuple[Any, ...], output: Any) -> None:
        on_output(name, module, inputs, output)

    return hook
