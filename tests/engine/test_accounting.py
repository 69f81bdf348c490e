"""Every file below a folder is used, left out or ignored: over known cases, and over folders made at random."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import SHARED, draw_shape
from hypothesis import given, settings
from hypothesis import strategies as st

from tlgui.core.errors import DatasetError
from tlgui.core.folder_report import CLASS_SOURCES, ScanOptions
from tlgui.core.sentences import english
from tlgui.engine.data.folder import BY_FOLDERS, scan_folder

CASES = SHARED / "cases"
SCRIPTS = ("folders", "more", "pictures", "pictures2")


def report_of(root, options):
    try:
        return scan_folder(root, options).report
    except DatasetError as error:
        return error.report


def require_account(root, options=BY_FOLDERS):
    counts = report_of(root, options).files
    n_files = sum(len(files) for _, _, files in os.walk(root))
    assert counts.total == n_files
    assert counts.used + counts.left_out + counts.ignored == n_files
    assert all(passed.n > 0 and english(passed.message) for passed in counts.passed_over)
    assert str(n_files) in english(counts.sentence())


def make_cases(script, folder):
    """The scripts are not the project's own: where one cannot make its folders (a file system, a locale), the test
    is skipped, and what the script said is the reason."""
    environment = os.environ | {"CASES": str(folder), "PYTHONUTF8": "1"}
    environment.pop("PYTHONSAFEPATH", None)  # the program sets it in whatever process it runs; the scripts share a file
    command = [sys.executable, CASES / f"make_{script}.py"]
    made = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", errors="replace")
    if made.returncode:
        pytest.skip(f"make_{script}.py: {made.stderr.strip()[-300:]}")


@pytest.fixture(scope="module")
def cases(tmp_path_factory):
    if not CASES.is_dir():
        pytest.skip("the cases are not here")
    folder = tmp_path_factory.mktemp("cases")
    for script in SCRIPTS:
        make_cases(script, folder)
    yield folder
    for path, folders, _ in os.walk(folder):
        for name in folders:
            os.chmod(Path(path, name), 0o700)


def test_every_file_of_every_case_is_accounted_for(cases):
    for case in sorted(cases.iterdir()):
        require_account(case)
        for inner in sorted(case.iterdir()):
            if inner.is_dir():
                require_account(inner)


FILES = ("a.jpg", "b.png", "cat_1.png", "dog_2.png", "photo", "notes.txt", ".hidden.png", "c.png~", ".x.jpg.icloud",
         "d.heic", "e.nef", "labels.csv", "Thumbs.db", "events.jsonl", "config.json")  # fmt: skip
FOLDERS = (
    "cats",
    "Cats",
    "dogs ",
    "train",
    "val",
    "test_set",
    "runs",
    "@eaDir",
    ".git",
    "\N{LATIN SMALL LETTER E}\N{COMBINING ACUTE ACCENT}",
)
CONTENTS = st.sampled_from(("picture", "text", "empty", "cut", "zeros"))
TREES = st.recursive(
    st.dictionaries(st.sampled_from(FILES), CONTENTS, max_size=4),
    lambda inner: st.dictionaries(st.sampled_from(FOLDERS), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=40)
@given(tree=TREES, source=st.sampled_from(CLASS_SOURCES), merge=st.booleans(), link=st.booleans())
def test_every_file_of_a_folder_made_at_random_is_accounted_for(tmp_path_factory, tree, source, merge, link):
    root = tmp_path_factory.mktemp("random")
    picture = root.parent / "whole.png"
    if not picture.exists():
        draw_shape("discs", 1, 64).save(picture)
    data = picture.read_bytes()
    build(root, tree, {"picture": data, "text": b"hello", "empty": b"", "cut": data[:60], "zeros": bytes(80)})
    if link:
        (root / "loop").symlink_to(root, target_is_directory=True)
        (root / "gone.png").symlink_to(root / "nowhere.png")
    require_account(root, ScanOptions(classes_from=source, merge_lookalikes=merge))
    shutil.rmtree(root)


def build(folder, tree, contents):
    for name, value in tree.items():
        if isinstance(value, str):
            (folder / name).write_bytes(contents[value])
        else:
            (folder / name).mkdir(exist_ok=True)
            build(folder / name, value, contents)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_folder_that_may_not_be_opened_does_not_break_the_sum(pictures_folder):
    (pictures_folder / "discs" / "secret").mkdir(mode=0)
    require_account(pictures_folder)
    (pictures_folder / "discs" / "secret").chmod(0o700)


def test_looking_changes_nothing(tmp_path):
    for place in ("train/cats", "train/dogs ", "val/cats", "@eaDir", "val/Dogs"):
        (tmp_path / place).mkdir(parents=True)
        for number in range(2):
            draw_shape("discs", len(place) + number).save(tmp_path / place / f"cat_{number}.png")
    (tmp_path / "labels.csv").write_text("file,label\ntrain/cats/cat_0.png,a\ntrain/cats/cat_1.png,b\n")
    (tmp_path / "train" / "cats" / ".x.jpg.icloud").write_bytes(b"bplist00")

    def state():
        return {
            path: (path.stat().st_mtime_ns, path.is_dir() or hashlib.sha256(path.read_bytes()).hexdigest())
            for path in sorted(tmp_path.rglob("*"))
        }

    before = state()
    for source in CLASS_SOURCES:
        require_account(tmp_path, ScanOptions(classes_from=source, merge_lookalikes=True))
    require_account(tmp_path, ScanOptions(labels=tmp_path / "labels.csv"))
    assert state() == before
