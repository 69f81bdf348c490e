"""A camera of this computer, as a person chooses it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Camera:
    """One that is connected now."""

    key: str
    """The system's own, the same whenever this camera is plugged in."""
    name: str
    """For the person."""
