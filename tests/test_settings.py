import json
import logging

import pytest

from tlgui.paths import settings_path
from tlgui.settings import N_RECENT, Settings, load_settings, save_settings


def test_what_is_saved_comes_back(tmp_path):
    settings = (
        Settings(weights_folder="/class room", last_config={"backbone": "resnet50"})
        .with_recent_folder("/a")
        .with_recent_model("/m.safetensors")
        .with_weights_file("resnet18", "/w.pth")
    )
    save_settings(settings, tmp_path / "deep" / "settings.json")
    assert load_settings(tmp_path / "deep" / "settings.json") == settings


def test_the_newest_stands_first_once_and_the_oldest_is_forgotten():
    settings = Settings()
    for number in (*range(N_RECENT + 2), 5):
        settings = settings.with_recent_folder(f"/{number}")
    assert settings.recent_folders[0] == "/5"
    assert len(settings.recent_folders) == len(set(settings.recent_folders)) == N_RECENT


def test_nothing_there_gives_defaults():
    assert load_settings(settings_path()) == Settings()


@pytest.mark.expects_warning
@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '{"recent_folders": 3, "weights_folder": 4, "odd": 1}'])
def test_a_damaged_file_is_never_a_reason_to_fail(tmp_path, text, caplog):
    (tmp_path / "settings.json").write_text(text)
    with caplog.at_level(logging.WARNING):
        assert load_settings(tmp_path / "settings.json") == Settings()


@pytest.mark.expects_warning
def test_one_bad_value_costs_only_itself(tmp_path):
    (tmp_path / "settings.json").write_text(json.dumps({"recent_folders": ["/a"], "recent_models": "no list"}))
    assert load_settings(tmp_path / "settings.json") == Settings(recent_folders=("/a",))
