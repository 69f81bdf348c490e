"""The person's path in a real window under Xvfb: real clicks, and real drags from another program."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import draw_shape

from tlgui.core.config import AUGMENT_PRESETS, TrainConfig

HERE = Path(__file__).resolve().parent
TOOLS = ("Xvfb", "openbox", "xdotool")
DEADLINE_S = 150
SOURCE_X, SOURCE_Y = 1080, 120

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="needs Xvfb, openbox and xdotool"),
]


class Desktop:
    """A screen of its own with a window manager, and the programs started on it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._programs = []
        read_end, write_end = os.pipe()
        screen = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x720x24", "-nolisten", "tcp"]
        self._programs.append(
            subprocess.Popen(screen, pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()
        self.environment = os.environ | {
            "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "",
        }  # fmt: skip
        self.start("openbox")

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        with (self._folder / "desktop.log").open("ab") as log:
            program = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log)
        self._programs.append(program)
        return program

    def xdotool(self, *arguments: object) -> None:
        subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, check=True)

    def click(self, x: int, y: int) -> None:
        self.xdotool("mousemove", x, y, "click", 1)

    def drag(self, path: Path, x: int, y: int, see_source) -> None:
        source = self.start(sys.executable, str(HERE / "drag_source.py"), str(path), str(SOURCE_X), str(SOURCE_Y))
        see_source()
        self.xdotool("mousemove", SOURCE_X + 60, SOURCE_Y + 60, "mousedown", 1)
        # A drag begins with small moves, as a hand makes them.
        for step in range(1, 21):
            part = step / 20
            self.xdotool(
                "mousemove", round(SOURCE_X + 60 + (x - SOURCE_X - 60) * part),
                round(SOURCE_Y + 60 + (y - SOURCE_Y - 60) * part), "sleep", "0.03",
            )  # fmt: skip
        self.xdotool("sleep", "0.2", "mousemove", x + 2, y + 2, "sleep", "0.2", "mouseup", 1)
        self.xdotool("sleep", "0.2")
        source.terminate()
        source.wait()

    def close(self) -> None:
        for program in reversed(self._programs):
            program.terminate()
            program.wait()


class Screen:
    """What the probe says is on the screen."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def facts(self) -> dict:
        return json.loads(self._path.read_text()) if self._path.exists() else {"places": {}, "state": "", "answers": []}

    def wait(self, fact, what: str) -> dict:
        deadline = time.monotonic() + DEADLINE_S
        while time.monotonic() < deadline:
            facts = self.facts()
            if fact(facts):
                return facts
            time.sleep(0.05)
        pytest.fail(f"{what} did not happen; last seen: {self.facts()}")

    def place(self, name: str) -> tuple[int, int]:
        facts = self.wait(lambda f: name in f["places"] and f["places"][name][2], f"{name} on screen and enabled")
        return tuple(facts["places"][name][:2])


@pytest.fixture
def desktop(tmp_path):
    desktop = Desktop(tmp_path)
    yield desktop
    desktop.close()


def remember_quick_choices(folder: Path) -> None:
    """Leave settings as after an earlier run: a head that is solved on what the starter sees, in seconds."""
    config = TrainConfig(
        backbone="resnet18", weights="starter", schedule="features", head_epochs=5, batch_size=8, early_stop=None,
        augment=AUGMENT_PRESETS["none"], device="cpu",
    )  # fmt: skip
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps({"last_config": config.to_json()}))


@pytest.mark.slow
def test_drag_a_folder_train_and_drag_a_picture_from_another_program(desktop, tmp_path, pictures_folder):
    remember_quick_choices(Path(os.environ["TLGUI_DATA_DIR"]) / "config")
    picture = tmp_path / "new.png"
    draw_shape("squares", 77).save(picture)
    screen = Screen(tmp_path / "screen.json")
    program = desktop.start(sys.executable, str(HERE / "window_probe.py"), str(tmp_path / "screen.json"))
    x, y = screen.place("pictures_drop_area")

    def wait_for_source():
        subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", "drag_source"],
            env=desktop.environment, check=True, stdout=subprocess.DEVNULL, timeout=30,
        )  # fmt: skip

    desktop.drag(pictures_folder, x, y, wait_for_source)
    screen.wait(lambda f: f["state"] == "ready", "the dropped folder was opened")
    desktop.click(*screen.place("sidebar_train"))
    desktop.click(*screen.place("start_button"))
    screen.wait(lambda f: f["state"] == "training", "training began")
    desktop.click(*screen.place("sidebar_pictures"))
    screen.wait(lambda f: f["page"] == "pictures", "another page can be shown while it trains")
    screen.wait(lambda f: f["state"] == "trained", "the run came to its end")
    desktop.click(*screen.place("sidebar_predict"))
    x, y = screen.place("predict_drop_area")
    desktop.drag(picture, x, y, wait_for_source)
    facts = screen.wait(lambda f: f["answers"], "the picture was answered")
    assert facts["answers"] == ["squares"]
    desktop.xdotool("key", "ctrl+q")
    assert program.wait(timeout=60) == 0
