import json
import logging
import os
import threading
from dataclasses import replace

import pytest

from tlgui.paths import settings_path
from tlgui.settings import N_RECENT, Settings, load_settings, save_changes, save_settings


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


CORRUPT = {
    "not UTF-8": b'{"weights_folder": "\xff\xfe"}',
    "nested deeply": b'{"last_config": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "a huge number": b'{"looks_for_updates": ' + b"9" * 10_000 + b"}",
    "zeros": bytes(4096),
    "a list": b'["recent_folders"]',
    "cut short": b'{"recent_folders": ["/a", "/b',
    "a zero byte in a folder": b'{"weights_folder": "/a\\u0000b"}',
    "a zero byte in a list": b'{"recent_folders": ["/a\\u0000b"]}',
    "a zero byte in the choices": b'{"last_config": {"weights": "/a\\u0000b"}}',
    "a number for a text": b'{"engine_python": 3.5}',
    "a text for a flag": b'{"looks_for_updates": "yes"}',
    "a number for a flag": b'{"looks_for_updates": 1}',
    "numbers in a list of texts": b'{"recent_models": [1, 2]}',
    "a list for an object": b'{"weights_files": ["a"]}',
    "numbers in an object of texts": b'{"weights_files": {"resnet18": 18}}',
    "nothing for a text": b'{"weights_folder": null}',
    "one key twice": b'{"weights_folder": "/a", "weights_folder": "/b"}',
    "too long": b'{"weights_folder": "' + b"a" * 5_000_000 + b'"}',
    "NaN": b"NaN",
    "empty": b"",
}


@pytest.mark.expects_warning
@pytest.mark.parametrize("data", CORRUPT.values(), ids=CORRUPT.keys())
def test_whatever_is_in_the_file_the_defaults_come_of_it(tmp_path, data):
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert load_settings(path) == Settings()
    save_changes(Settings(), Settings(weights_folder="/new"), path)
    assert load_settings(path) == Settings(weights_folder="/new")


def test_two_windows_keep_each_others_changes(tmp_path):
    path = tmp_path / "settings.json"
    first = second = save_changes(Settings(), Settings(weights_folder="/class room"), path)
    first = save_changes(first, first.with_recent_folder("/first").with_weights_file("resnet18", "/1.pth"), path)
    second = save_changes(second, second.with_recent_folder("/second").with_weights_file("vgg16", "/2.pth"), path)
    first = save_changes(first, replace(first, looks_for_updates=True), path)
    assert load_settings(path) == Settings(
        weights_folder="/class room",
        recent_folders=("/second", "/first"),
        weights_files={"resnet18": "/1.pth", "vgg16": "/2.pth"},
        looks_for_updates=True,
    )
    save_changes(second, replace(second, weights_folder=""), path)
    assert load_settings(path).weights_folder == ""


def test_many_windows_that_write_at_once_lose_nothing(tmp_path):
    path = tmp_path / "settings.json"
    names = [f"/{number}" for number in range(N_RECENT)]
    threads = [
        threading.Thread(target=save_changes, args=(Settings(), Settings().with_recent_folder(name), path))
        for name in names
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(load_settings(path).recent_folders) == names
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_what_another_version_keeps_there_stays(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"of_the_future": [1]}')
    save_changes(Settings(), Settings(weights_folder="/new"), path)
    assert json.loads(path.read_text()) == {"of_the_future": [1], "weights_folder": "/new"}


def test_a_path_that_is_not_utf8_comes_back(tmp_path):
    path = tmp_path / "settings.json"
    name = os.fsdecode(b"/caf\xe9")
    save_changes(Settings(), Settings().with_recent_folder(name), path)
    assert load_settings(path).recent_folders == (name,)
