"""How far a run has come, on the program's entry in the task bar, where the system shows such a thing.

GNOME's docks and Plasma listen to the launcher interface that Unity brought: a signal on the session's bus that names
the desktop file. Nobody answers it, so nothing waits; where nobody listens it is lost.
Source: Unity's launcher API, https://wiki.ubuntu.com/Unity/LauncherAPI.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication

PATH = "/com/canonical/unity/launcherentry/tlgui"
INTERFACE = "com.canonical.Unity.LauncherEntry"

Send = Callable[[str, dict[str, Any]], None]


def show_on_task_bar(fraction: float | None, send: Send | None = None) -> None:
    """Show how far a run has come.

    Args:
        fraction: 0..1; None when none goes on.
        send: takes the entry's name and its properties; None is the session's bus, which Linux alone has.
    """
    if send is None and sys.platform != "linux":
        return
    properties = {"progress": float(fraction or 0.0), "progress-visible": fraction is not None}
    (send or _send)(f"application://{QGuiApplication.desktopFileName()}.desktop", properties)


def _send(entry: str, properties: dict[str, Any]) -> None:
    if not _has_bus():
        return
    # Imported late: a window without a run needs no bus.
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    signal = QDBusMessage.createSignal(PATH, INTERFACE, "Update")
    signal.setArguments([entry, properties])
    bus.send(signal)


def _has_bus() -> bool:
    """Return whether a session's bus is running: asking for one that is not would start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or (runtime is not None and os.path.exists(f"{runtime}/bus"))
