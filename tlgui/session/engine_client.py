"""The engine as the window knows it: requests go in, a Task comes back for each."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tlgui.engine.door.export_requests import ExportRequest
from tlgui.engine.door.remote_requests import RemoteResumeRequest, RemoteSetUpRequest, RemoteTrainRequest
from tlgui.engine.door.requests import EngineMessage, EngineReady, EngineReplaced, Request, ResumeRequest, TrainRequest
from tlgui.session.engine_worker import EngineWorker
from tlgui.session.runner import Runner
from tlgui.session.tasks import Task

PROCESSES_VARIABLE = "TLGUI_PROCESSES"
"""Set it to train in so many processes whatever the device, as tests do; the window does not offer it."""
RUNS = (TrainRequest, ResumeRequest, RemoteTrainRequest, RemoteResumeRequest)


class EngineClient(QObject):
    """Three lanes, so that pictures are answered while a run or an export goes on. Lives in the main thread.

    Args:
        make_runner: called once for each lane.
        make_own_runner: for what needs packages that the Python of another environment may lack; None takes
            make_runner. Its process is only started when it is needed.

    Attributes:
        n_gpus: NVIDIA GPUs that can train together, once the engine is up.
        uses_all_gpus: whether all of them train a run together.

    Signals:
        ready(object): the device in words, when the engine that trains is up; again after it was started anew.
        replaced(object): EngineReplaced, once.
    """

    ready = Signal(object)
    replaced = Signal(object)

    def __init__(
        self,
        make_runner: Callable[[], Runner],
        parent: QObject | None = None,
        make_own_runner: Callable[[], Runner] | None = None,
    ) -> None:
        super().__init__(parent)
        self.n_gpus = 0
        self.uses_all_gpus = False
        self._training = EngineWorker(make_runner(), name="training worker", parent=self)
        self._helping = EngineWorker(make_runner(), name="helping worker", parent=self)
        self._exporting = EngineWorker((make_own_runner or make_runner)(), name="exporting worker", parent=self)
        # The helping engine has the same Python and says the same: one of them is listened to.
        self._training.engine_said.connect(self._on_engine_said)

    def warm_up(self) -> None:
        """Start the engine; call it after the first paint."""
        self._training.start()

    def submit(self, request: Request) -> Task:
        """Ask for something; runs and exports have lanes of their own, and each lane goes in order."""
        if isinstance(request, (ExportRequest, RemoteSetUpRequest)):  # which take minutes
            return self._exporting.submit(request)
        lane = self._training if isinstance(request, RUNS) else self._helping
        return lane.submit(request)

    def processes_for(self, device: str) -> int:
        """Return how many processes train a run together: one for each GPU where the person wants all of them."""
        chosen = os.environ.get(PROCESSES_VARIABLE, "")
        if chosen.isdecimal() and int(chosen) > 0:
            return int(chosen)
        takes_gpus = self.uses_all_gpus and device in ("auto", "cuda")
        return max(1, self.n_gpus) if takes_gpus else 1

    def close(self) -> None:
        """End everything at once; a run is left resumable."""
        self._helping.close()
        self._exporting.close()
        self._training.close()

    def _on_engine_said(self, message: EngineMessage) -> None:
        if isinstance(message, EngineReady):
            self.n_gpus = message.n_gpus
            self.ready.emit(message.device)
        elif isinstance(message, EngineReplaced):
            self.replaced.emit(message)
