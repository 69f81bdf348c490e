"""Looks for NVIDIA's driver and card."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from tlgui.session.external_engine import external_environment
from tlgui.session.gpu.child_command import ShouldStop, run_command
from tlgui.session.gpu.gpu_advice import NvidiaGpu

LINUX_DRIVER_FILE = Path("/proc/driver/nvidia/version")
QUERIES = ("driver_version,compute_cap", "driver_version")
"""An older tool refuses the whole question for one field that it does not know."""
ASK_TIMEOUT_S = 10.0


def find_gpu(should_stop: ShouldStop = lambda: False) -> NvidiaGpu | None:
    """Return what NVIDIA's tool says, or what the driver's own file says where the tool is missing.

    Raises:
        CancelledError: should_stop said so.
    """
    tool = shutil.which("nvidia-smi")
    for fields in QUERIES if tool is not None else ():
        try:
            command = [str(tool), f"--query-gpu={fields}", "--format=csv,noheader"]
            done = run_command(
                command, environment=external_environment(), timeout_s=ASK_TIMEOUT_S, should_stop=should_stop
            )
        except (OSError, subprocess.TimeoutExpired):
            break
        found = read_query(done.stdout)
        if found is not None:
            return found
    try:
        number = driver_number(LINUX_DRIVER_FILE.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return None
    return None if number is None else NvidiaGpu(number)


def read_query(text: str) -> NvidiaGpu | None:
    """Read lines such as `580.65.06, 8.9`, one for each card; cards without a reported capability are ignored."""
    rows = [re.match(r"\s*(\d{3,})\.[\d.]+\s*(?:,\s*(\d+\.\d+))?", line) for line in text.splitlines()]
    found = [row for row in rows if row is not None]
    if not found:
        return None
    capabilities = [float(row.group(2)) for row in found if row.group(2)]
    return NvidiaGpu(int(found[0].group(1)), max(capabilities, default=None))


def driver_number(text: str) -> int | None:
    """Read the first version in a text, such as `580.65.06`; return its first part."""
    match = re.search(r"\b(\d{3,})\.\d+", text)
    return int(match.group(1)) if match else None
