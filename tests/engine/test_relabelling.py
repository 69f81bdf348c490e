"""Renaming, merging, splitting and adding classes, with undo and redo that survive a restart; no file is changed."""

import hashlib
import json

import pytest
from conftest import draw_shape, make_folder

from tlgui.core.cleaned_copy import write_cleaned_copy
from tlgui.core.corrections import LEFT_OUT, MOST_STEPS, Labels, corrections_file, read_labels
from tlgui.core.errors import DatasetError, SortingError
from tlgui.core.folder_report import ScanOptions
from tlgui.core.sentences import english
from tlgui.engine.data.correcting import correct, go_back, merge_classes, rename_class, split_class, take_back
from tlgui.engine.data.folder import scan_folder

CLASSES = ("discs", "squares")


@pytest.fixture
def root(tmp_path):
    make_folder(tmp_path / "data", n_per_class=4)
    return tmp_path / "data"


def pictures(root, class_name):
    return sorted((root / class_name).iterdir())


def digest(root):
    files = sorted(path for path in root.rglob("*") if path.is_file())
    return [(path, path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]


def counts(root, **options):
    return scan_folder(root, ScanOptions(**options), min_classes=1).counts


def test_everything_is_followed_undone_and_redone_and_no_file_changes(root):
    before, discs = digest(root), pictures(root, "discs")
    states = [counts(root)]
    for step in (
        lambda: correct(root, discs[:1], "squares", CLASSES),
        lambda: rename_class(root, "squares", "boxes", CLASSES),
        lambda: split_class(root, discs[1:3], "rings", ("boxes", "discs")),
        lambda: correct(root, discs[3:], LEFT_OUT, ("boxes", "discs", "rings")),
        lambda: merge_classes(root, "rings", "boxes", ("boxes", "discs", "rings")),
    ):
        step()
        states.append(counts(root))
    assert states == [
        {"discs": 4, "squares": 4},
        {"discs": 3, "squares": 5},
        {"boxes": 5, "discs": 3},
        {"boxes": 5, "discs": 1, "rings": 2},
        {"boxes": 5, "rings": 2},
        {"boxes": 7},
    ]
    for state in reversed(states[:-1]):
        go_back(root)
        assert counts(root) == state
    assert go_back(root).done == ()
    for state in states[1:]:
        go_back(root, -1)
        assert counts(root) == state
    go_back(root, 2)
    assert counts(root) == states[-3]
    assert digest(root) == before


def test_steps_are_named_and_a_new_one_ends_what_could_be_redone(root):
    discs = pictures(root, "discs")
    correct(root, discs[:3], "squares", CLASSES)
    split_class(root, (), "rings", CLASSES)
    go_back(root)
    corrected = scan_folder(root).corrected
    assert english(corrected.undo) == "move 3 pictures to 'squares'"
    assert english(corrected.redo) == "add the class 'rings'"
    rename_class(root, "discs", "circles", CLASSES)
    corrected = scan_folder(root).corrected
    assert (english(corrected.undo), corrected.redo) == ("call 'discs' 'circles'", None)


def test_a_hundred_steps_are_kept(root):
    disc = pictures(root, "discs")[:1]
    for number in range(MOST_STEPS + 5):
        correct(root, disc, ("squares", LEFT_OUT)[number % 2], CLASSES)
    labels = read_labels(root)
    assert len(labels.done) == MOST_STEPS
    assert go_back(root, MOST_STEPS + 9).done == ()
    assert read_labels(root).corrections[0].to == "squares", "of the steps before those that are kept"


def test_a_decision_about_a_picture_follows_the_names_of_classes(root):
    disc = pictures(root, "discs")[:1]
    correct(root, disc, "squares", CLASSES)
    rename_class(root, "squares", "boxes", CLASSES)
    rename_class(root, "discs", "squares", ("boxes", "discs"))
    assert counts(root) == {"boxes": 5, "squares": 3}
    rename_class(root, "squares", "discs", ("boxes", "squares"))
    rename_class(root, "boxes", "squares", ("boxes", "discs"))
    dataset = scan_folder(root)
    assert dataset.counts == {"discs": 3, "squares": 5}
    assert dataset.corrected.renamed == ()


def test_a_renamed_class_is_told_and_its_folder_is_not_called_empty(root):
    rename_class(root, "discs", "circles", CLASSES)
    problems = {problem.kind: problem for problem in scan_folder(root).problems}
    assert english(problems["class_renamed"].message) == "'discs' counts as 'circles' because you said so."
    assert "empty_class" not in problems


def test_an_emptied_and_an_added_class_can_still_be_moved_to(root):
    split_class(root, (), "rings", CLASSES)
    correct(root, pictures(root, "discs"), "squares", CLASSES)
    corrected = scan_folder(root, min_classes=1).corrected
    assert corrected.class_names == ("discs", "rings", "squares")
    correct(root, pictures(root, "discs")[:2], "rings", corrected.class_names)
    correct(root, pictures(root, "squares")[:1], "discs", corrected.class_names)
    assert counts(root) == {"discs": 1, "rings": 2, "squares": 5}


def test_merged_lookalikes_are_renamed_together(tmp_path):
    root = tmp_path / "data"
    for name in ("Discs", "discs ", "squares"):
        (root / name).mkdir(parents=True)
        for number in range(3):
            draw_shape("discs", len(name) * 10 + number).save(root / name / f"{number}.png")
    names = scan_folder(root, ScanOptions(merge_lookalikes=True)).class_names
    shown = next(name for name in names if name != "squares")
    rename_class(root, shown, "circles", names)
    assert counts(root, merge_lookalikes=True) == {"circles": 6, "squares": 3}


def test_what_makes_no_sense_is_refused_and_nothing_kept(root):
    for wrong in (
        lambda: rename_class(root, "rings", "boxes", CLASSES),
        lambda: rename_class(root, "discs", "  ", CLASSES),
        lambda: rename_class(root, "discs", "a/b", CLASSES),
        lambda: merge_classes(root, "discs", "rings", CLASSES),
        lambda: split_class(root, pictures(root, "discs")[:1], "squares", CLASSES),
        lambda: split_class(root, [root / "none.png"], "rings", CLASSES),
    ):
        with pytest.raises(DatasetError):
            wrong()
    assert read_labels(root) == Labels()


def test_what_an_earlier_version_kept_is_read(root):
    disc = pictures(root, "discs")[0]
    content = hashlib.sha256(disc.read_bytes()).hexdigest()
    correct(root, [disc], LEFT_OUT, CLASSES)
    file = corrections_file(root)
    kept = json.loads(file.read_text())["corrections"]
    file.write_text(json.dumps({"folder": str(root), "corrections": kept}))
    assert counts(root) == {"discs": 3, "squares": 4}, content
    assert read_labels(root).done == ()
    take_back(root, None)
    go_back(root)
    assert counts(root) == {"discs": 3, "squares": 4}


def test_a_damaged_journal_is_told(root):
    correct(root, pictures(root, "discs")[:1], LEFT_OUT, CLASSES)
    file = corrections_file(root)
    whole = json.loads(file.read_text())
    for key, value in (("done", [{}]), ("renamed", [1]), ("added", "x"), ("done", [{"words": {}, "pictures": [[1]]}])):
        file.write_text(json.dumps(whole | {key: value}))
        with pytest.raises(DatasetError, match="cannot be read"):
            scan_folder(root)


def test_a_cleaned_copy_holds_the_pictures_as_labelled_and_originals_stay(root, tmp_path):
    before, discs = digest(root), pictures(root, "discs")
    correct(root, discs[:1], LEFT_OUT, CLASSES)
    correct(root, discs[1:2], "squares", CLASSES)
    rename_class(root, "squares", "boxes", CLASSES)
    dataset = scan_folder(root)
    (root / "squares" / discs[1].name).exists()
    steps = list(write_cleaned_copy(dataset, tmp_path / "clean"))
    assert steps[-1].done == steps[-1].total == 7
    copied = scan_folder(tmp_path / "clean")
    assert copied.counts == dataset.counts == {"boxes": 5, "discs": 2}
    contents = sorted(hashlib.sha256(p.path.read_bytes()).hexdigest() for p in copied.pictures)
    assert contents == sorted(hashlib.sha256(p.path.read_bytes()).hexdigest() for p in dataset.pictures)
    same_name = discs[1].name in {path.name for path in pictures(root, "squares")}
    assert steps[-1].n_renamed == int(same_name)
    assert digest(root) == before
    for wrong in (tmp_path / "clean", root / "inside", root):
        with pytest.raises(SortingError):
            next(write_cleaned_copy(dataset, wrong))
    assert digest(root) == before
    assert not (root / "inside").exists()


def test_a_copy_keeps_the_parts_of_an_own_split(tmp_path):
    root = tmp_path / "data"
    for part in ("train", "val"):
        make_folder(root / part, n_per_class=2)
    dataset = scan_folder(root)
    list(write_cleaned_copy(dataset, tmp_path / "clean"))
    copied = scan_folder(tmp_path / "clean")
    assert [p.subset for p in copied.pictures] == [p.subset for p in dataset.pictures]
