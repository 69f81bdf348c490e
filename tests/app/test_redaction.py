"""Nothing by which a person can be known stays in a text: neither their name nor those of folders and pictures."""

import random
import time
from pathlib import PurePosixPath, PureWindowsPath
from unicodedata import normalize

import pytest

from tlgui.app.redaction import Redaction, describe_path

HOME = Redaction(PurePosixPath("/home/Jörg"), "joerg")
WINDOWS = Redaction(PureWindowsPath("C:\\Users\\Maria Müller"), "maria")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/home/Jörg/cats", "~/cats"),
        ("in /home/Jörg.", "in ~."),
        ("'/home/Jörg'", "'~'"),
        ('"/home/J\\u00f6rg/cats"', '"~/cats"'),
        (normalize("NFD", "/home/Jörg/cats"), "~/cats"),
        ("file:///home/J%C3%B6rg/cats", "file:~/cats"),
        ("/home/Jörgen/cats", "/home/Jörgen/cats"),
        ("/home/Jörg-old/cats", "/home/Jörg-old/cats"),
        ("/home/Jörg.old/cats", "/home/Jörg.old/cats"),
        ("/HOME/jörg/cats", "/HOME/jörg/cats"),
        ("/mnt/backup/home/Jörg/cats", "/mnt/backup/home/USER/cats"),
        ("/media/joerg/USB", "/media/USER/USB"),
        ("/run/media/joerg/USB", "/run/media/USER/USB"),
        ("/run/media/joerginger/USB", "/run/media/joerginger/USB"),
    ],
)
def test_home_and_login_are_hidden_where_a_name_begins_and_ends(text, told):
    assert HOME.hide_person(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("C:\\Users\\Maria Müller\\cats", "~\\cats"),
        ("C:\\\\Users\\\\Maria M\\u00fcller\\\\cats", "~\\\\cats"),
        ("C:/Users/Maria Müller/cats", "~/cats"),
        ("c:\\users\\MARIA MÜLLER\\cats", "~\\cats"),
        ("C:\\Users\\MARIAM~1\\cats", "~\\cats"),
        ("\\\\?\\C:\\Users\\Maria Müller\\cats", "\\\\?\\~\\cats"),
        ("\\\\server\\MARIA\\cats", "\\\\server\\USER\\cats"),
        ("D:\\Mariana\\cats", "D:\\Mariana\\cats"),
        ("D:\\PROGRA~1\\cats", "D:\\PROGRA~1\\cats"),
    ],
)
def test_windows_writes_the_same_folder_in_many_ways(text, told):
    assert WINDOWS.hide_person(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Scanning '/media/joerg/USB/Anna's cats' failed", "Scanning <path, 4 deep> failed"),
        ("No such file: '/media/joerg/Patienten 2026/Müller.png'", "No such file: <path, 4 deep, .png>"),
        ("opened /media/joerg/Patienten 2026/Dr. Meier.jpg today", "opened <path, 4 deep, .jpg> today"),
        ("/home/Jörg/.config/tlgui/settings.json is bad (line 1)", "<path, 5 deep, .json> is bad (line 1)"),
        ("D:\\Patienten 2026\\Meier.jpg: gone", "<path, 3 deep, .jpg>: gone"),
        ("\\\\server\\Patienten\\Meier: gone", "<path, 3 deep>: gone"),
        ("\\\\?\\D:\\Patienten\\Meier: gone", "<path, 4 deep>: gone"),
        ("file:///media/joerg/Patienten 2026/x", "<path, 5 deep>"),
        ("The picture 'Anna Müller 3.JPG' is broken", "The picture <picture> is broken"),
        ("Müller.jpg is broken", "<picture> is broken"),
        ("~/runs/2026-11-24 Patienten/model.safetensors", "<path, 4 deep, .safetensors>"),
        ('File "/home/Jörg/tlgui/app/wiring/wiring.py", line 3', 'File "~/tlgui/app/wiring/wiring.py", line 3'),
        ("No such file: 'Patienten 2026/Meier'", "No such file: <path, 2 deep>"),
        ("The folder 'runs/Anna's 2/' is bad", "The folder <path, 2 deep> is bad"),
        ("'Anna's cats/x' is bad", "<path, 2 deep> is bad"),
        ('"Anna\'s cats/1.jpg" is bad', "<path, 2 deep, .jpg> is bad"),
        ("PosixPath('Meier/cats')", "PosixPath(<path, 2 deep>)"),
        ("can't open 'Meier\\\\cats'", "can't open <path, 2 deep>"),
        ("Model: runs/Meier/model.safetensors", "Model: <path, 3 deep, .safetensors>"),
        ("../Meier/weights.pth does not fit", "<path, 3 deep, .pth> does not fit"),
        ('File "tlgui/engine/runs/run.py", line 3', 'File "tlgui/engine/runs/run.py", line 3'),
        ("'resnet18' and 'append' at 1.5 images/s", "'resnet18' and 'append' at 1.5 images/s"),
        ("https://example.org/models/resnet18.pth: 404", "https://example.org/models/resnet18.pth: 404"),
        ("no answer from http://anna:secret@proxy.example.org:8080", "no answer from http://proxy.example.org:8080"),
        ("a / b, 3/4 and/or n/a at 10:15:03", "a / b, 3/4 and/or n/a at 10:15:03"),
        ("Session: ready -> training", "Session: ready -> training"),
    ],
)
def test_of_paths_and_pictures_only_what_helps_is_told(text, told):
    assert HOME.hide_names(text) == told


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("/home/Jörg/.local/share/tlgui", "~/.local/share/tlgui"),
        ("/opt/tlgui/tlgui", "/opt/tlgui/tlgui"),
        ("/srv/Klinik Dr Weiss/Patient Meier", "path, 3 deep"),
    ],
)
def test_a_place_of_the_program_is_told_where_it_names_nobody(place, told):
    assert HOME.hide_place(place) == told


def test_of_a_path_its_depth_and_a_known_kind_of_file_are_told():
    assert describe_path("C:\\Users\\maria\\model.safetensors") == "path, 4 deep, .safetensors"
    assert describe_path("/media/USB/Dr. Meier") == "path, 3 deep"


def test_in_settings_a_text_with_a_separator_is_a_path_and_its_being_there_is_told(tmp_path):
    settings = {
        "recent_folders": [f"{tmp_path}", "/media/joerg/USB/Patienten 2026"],
        "weights_files": {"resnet18": "D:\\Meier\\weights.pth"},
        "last_config": {"backbone": "resnet18", "batch_size": 8, "exact": False},
    }
    told = HOME.hide_in_json(settings)
    here, gone = told["recent_folders"]
    assert here.endswith("deep, there")
    assert gone == "path, 4 deep, not there"
    assert told["weights_files"] == {"resnet18": "path, 3 deep, .pth, not there"}
    assert told["last_config"] == settings["last_config"]


@pytest.mark.parametrize(("home", "login"), [("/", ""), ("/", "root"), ("/root", "root")])
def test_a_home_that_names_nobody_does_no_harm(home, login):
    assert Redaction(PurePosixPath(home), login).hide_person("/opt/tlgui and a / b") == "/opt/tlgui and a / b"


def test_a_system_that_does_not_know_who_is_there_is_no_reason_to_fail(monkeypatch):
    def nobody():
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert Redaction.of_this_machine().hide_person("/opt/tlgui") == "/opt/tlgui"


PARTS = ("Patient Meier", "Anna's cats", "Jörg", "x", "2026-11 Klinik", "a.b", "Müller, Ute", "日本")
SENTENCES = (
    "The folder {} cannot be opened: Permission denied.", "[Errno 2] No such file or directory: {}", "{}: gone",
    "can't read {} (it isn't there)", "FileNotFoundError({})", "first {} and then {}",
)  # fmt: skip


def test_no_part_of_a_quoted_path_stays_whatever_it_is_called():
    draw = random.Random(0)
    for _ in range(500):
        separator = draw.choice(("/", "\\", "\\\\"))
        beginning = draw.choice(("", "./", "../", "~/", "/", "C:\\", "file:///"))
        path = beginning + separator.join(draw.choices(PARTS, k=draw.randint(2, 4)))
        path += draw.choice(("", separator, ".jpg", ".safetensors"))
        quoted = draw.choice((repr(path), f"'{path}'", f'"{path}"'))
        sentence = draw.choice(SENTENCES)
        told = HOME.hide_names(sentence.replace("{}", quoted))
        assert told.startswith(sentence.partition("{}")[0])
        stayed = [part for part in PARTS if len(part) > 1 and part in told]
        assert not stayed, (sentence, quoted)


def test_a_long_text_takes_no_long_time():
    began = time.process_time()
    for text in ("'a/" * 20_000, "'" * 60_000, "a/" * 30_000, "/" * 60_000, "'a b/c d " * 8_000):
        HOME.hide_names(text)
    assert time.process_time() - began < 20
