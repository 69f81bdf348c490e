"""The engine in another Python than the window's: `python -m tlgui.engine.door.remote_main HANDLE`, or `--test-step`.

An installed program holds one PyTorch and cannot load another. Another environment can: its own
Python runs this module, with tlgui's source from the installed program.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Any

from tlgui.engine.door.pipe import TEST_STEP
from tlgui.logging_setup import catch_crashes, set_up_logging
from tlgui.paths import log_dir

N_TEST_PICTURES, TEST_PICTURE_PX = 4, 64


def main(argv: Sequence[str] | None = None) -> int:
    """Serve the window at the other end of a pipe, or do one test step and print how it went as JSON.

    Args:
        argv: a file descriptor (on Windows a handle) that was inherited, or `--test-step`.
    """
    (wish,) = sys.argv[1:] if argv is None else argv
    if wish == TEST_STEP:
        sys.stdout.write(json.dumps(try_step()) + "\n")
        return 0
    from tlgui.engine.door.server import serve

    catch_crashes(log_dir())
    set_up_logging(log_dir(), name="engine.log")
    serve(_connection(int(wish)))
    return 0


def try_step() -> dict[str, Any]:
    """Import all that a run needs, learn from four noise pictures on the best device, and say what was used.

    Returns:
        `torch`, `torchvision`, `device` (in words), `kind` (cuda, mps or cpu), `seconds`; or `error` alone.
    """
    began = time.monotonic()
    try:
        import matplotlib as _  # noqa: F401 - draws the curves of a run
        import torch
        import torchvision

        import tlgui.engine.runs.run  # noqa: F401
        from tlgui.engine.training.device import describe_device, pick_device

        device = pick_device("auto")
        loss = _learn_once(device)
        if not torch.isfinite(loss):
            return {"error": f"One step gave a loss of {float(loss)}."}
        return {
            "torch": torch.__version__,
            "torchvision": torchvision.__version__,
            "device": describe_device(device),
            "kind": device.type,
            "seconds": round(time.monotonic() - began, 2),
        }
    except Exception as error:  # noqa: BLE001 - whatever is wrong in that environment is the answer
        return {"error": f"{type(error).__name__}: {error}"}


def _learn_once(device: Any) -> Any:
    import torch
    from torchvision.models import resnet18

    network = resnet18(weights=None, num_classes=2).to(device)
    optimizer = torch.optim.SGD(network.parameters(), lr=1e-3)
    pictures = torch.rand(N_TEST_PICTURES, 3, TEST_PICTURE_PX, TEST_PICTURE_PX, device=device)
    targets = torch.arange(N_TEST_PICTURES, device=device) % 2
    loss = torch.nn.functional.cross_entropy(network(pictures), targets)
    loss.backward()  # type: ignore[no-untyped-call]
    optimizer.step()
    return loss.detach().cpu()


def _connection(handle: int) -> Connection:
    if os.name == "nt":
        from multiprocessing.connection import PipeConnection  # type: ignore[attr-defined]

        pipe: Connection = PipeConnection(handle)
        return pipe
    return Connection(handle)


if __name__ == "__main__":
    sys.exit(main())
