"""The states of a session, shared by the session and the pages that show them."""

from __future__ import annotations

from enum import Enum


class SessionState(Enum):
    """What the application is doing; exactly one at any moment."""

    EMPTY = "empty"
    SCANNING = "scanning"
    READY = "ready"
    TRAINING = "training"
    PAUSED = "paused"
    STOPPING = "stopping"
    TRAINED = "trained"
    FAILED = "failed"
    MODEL_ONLY = "model_only"

    @property
    def is_running(self) -> bool:
        """True while a run owns the engine (training, paused or stopping)."""
        return self in (SessionState.TRAINING, SessionState.PAUSED, SessionState.STOPPING)

    @property
    def has_dataset(self) -> bool:
        """True when a scanned dataset is open."""
        return self not in (SessionState.EMPTY, SessionState.SCANNING, SessionState.MODEL_ONLY)
