import json

from tlgui.cli import run
from tlgui.engine.weights.store import file_name_of, find_weight_set
from tlgui.paths import settings_path
from tlgui.settings import Settings, save_settings


def test_the_command_line_looks_into_the_folder_that_the_window_was_told_of(tmp_path, capsys):
    weights = find_weight_set("squeezenet1_1")
    with (tmp_path / file_name_of(weights)).open("wb") as file:
        file.truncate(round(weights.size_mb * (1 << 20)))
    save_settings(Settings(weights_folder=str(tmp_path)), settings_path())
    assert run(["backbones", "--json"]) == 0
    here = [row["name"] for row in json.loads(capsys.readouterr().out) if row["is_here"]]
    assert here == ["squeezenet1_1"]
