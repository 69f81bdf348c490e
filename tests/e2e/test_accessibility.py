"""What a screen reader is told, over AT-SPI in a session of its own: names, roles, states, buttons to press."""

import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

jeepney = pytest.importorskip("jeepney")
from jeepney.io.blocking import open_dbus_connection  # noqa: E402

HERE = Path(__file__).resolve().parent
TOOLS = ("Xvfb", "dbus-run-session")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
DEADLINE_S = 60
ACCESSIBLE, ACTION, ROOT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action", "/org/a11y/atspi/accessible/root"
CHECKED, ENABLED, FOCUSABLE, SHOWING = 4, 8, 11, 25
"""Numbers of states. Source: AtspiStateType, https://docs.gtk.org/atspi2/enum.StateType.html."""
PAGES = ("Pictures", "Model", "Train", "Results", "Predict", "Runs")
BUTTONS = frozenset({"push button", "button", "toggle button", "check box"})
CONTROLS = BUTTONS | {"combo box", "slider", "text", "entry", "table", "list"}
"""Roles of what a person works with."""

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="needs Xvfb and dbus-run-session"),
    pytest.mark.skipif(not any(map(os.path.exists, LAUNCHERS)), reason="needs at-spi2-core"),
]


class Reader:
    """A screen reader's view of the window."""

    def __init__(self, session_bus):
        with open_dbus_connection(bus=session_bus) as session:
            where = jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = session.send_and_get_reply(jeepney.new_method_call(where, "GetAddress")).body
        self._bus = open_dbus_connection(bus=address)

    def close(self):
        self._bus.close()

    def _ask(self, thing, interface, method, signature=None, body=()):
        where = jeepney.DBusAddress(thing[1], thing[0], interface)
        reply = self._bus.send_and_get_reply(jeepney.new_method_call(where, method, signature, body), timeout=20)
        assert reply.header.message_type is jeepney.MessageType.method_return, (thing, method, reply.body)
        return reply.body[0] if reply.body else None

    def children(self, thing):
        return self._ask(thing, ACCESSIBLE, "GetChildren")

    def name(self, thing):
        return self._ask(thing, "org.freedesktop.DBus.Properties", "Get", "ss", (ACCESSIBLE, "Name"))[1]

    def role(self, thing):
        return self._ask(thing, ACCESSIBLE, "GetRoleName")

    def states(self, thing):
        low, high = self._ask(thing, ACCESSIBLE, "GetState")
        return {number for number in range(64) if (low | high << 32) >> number & 1}

    def press(self, thing):
        assert self._ask(thing, ACTION, "DoAction", "i", (0,))

    def programs(self):
        return self.children(("org.a11y.atspi.Registry", ROOT))

    def shown(self, thing):
        """Give everything in sight below a thing, with role and states; cells of tables and lists are not gone into."""
        for child in self.children(thing):
            states = self.states(child)
            if SHOWING in states:
                role = self.role(child)
                yield child, role, states
                if role not in ("table", "list"):
                    yield from self.shown(child)


@pytest.fixture
def program(shared_run, tmp_path):
    read_end, write_end = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        display = f":{pipe.readline().strip()}"
    environment = os.environ | {
        "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0",
        "TLGUI_DATA_DIR": str(tmp_path / "data"),
    }  # fmt: skip
    model = shared_run.folder / "model.safetensors"
    command = [sys.executable, str(HERE / "accessible_window.py"), str(shared_run.pictures), str(model)]
    with (tmp_path / "log").open("wb") as log:
        program = subprocess.Popen(
            ["dbus-run-session", "--", *command], env=environment, stdout=subprocess.PIPE, stderr=log
        )
    yield program
    program.terminate()
    program.wait()
    program.stdout.close()
    screen.terminate()
    screen.wait()


def next_line(program):
    """Return what the window says next."""
    said = b""
    while not said.endswith(b"\n"):
        assert select.select([program.stdout], [], [], DEADLINE_S)[0], "the window says nothing"
        read = os.read(program.stdout.fileno(), 1)
        assert read, "the window did not start"
        said += read
    return said.decode().strip()


@pytest.fixture
def reader(program):
    address = next_line(program)
    assert next_line(program) == "ready"
    reader = Reader(address)
    yield reader
    reader.close()


def wait_for(find, what):
    deadline_s = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline_s:
        if found := find():
            return found
        time.sleep(0.05)
    raise AssertionError(what)


def is_of_use(role, states):
    return role in CONTROLS or FOCUSABLE in states


def test_every_page_can_be_read_and_worked_with_by_those_who_do_not_see_it(reader):
    def find():
        return next((program for program in reader.programs() if reader.name(program) == "tlgui"), None)

    window, seen = wait_for(find, "the window is not on the bus"), {}
    for page in PAGES:
        button = next(thing for thing, _, _ in reader.shown(window) if reader.name(thing) == f"Page {page}")
        reader.press(button)
        wait_for(lambda button=button: CHECKED in reader.states(button), f"{page} was not chosen")
        things = [(reader.name(thing), role, states) for thing, role, states in reader.shown(window)]
        assert [role for name, role, states in things if not name.strip() and is_of_use(role, states)] == [], page
        assert page in {name for name, _, _ in things}, "the page itself is named after its title"
        seen |= {name: (role, states) for name, role, states in things}
    role, states = seen["Open a model file..."]
    assert role in BUTTONS
    assert ENABLED in states
    assert ENABLED not in seen["Pause"][1]
    assert seen["How much the model answers by itself"][0] == "slider"
    assert seen["Figures class by class"][0] == "table"
