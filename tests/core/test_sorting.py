"""Sorting never loses, replaces or changes a picture, wherever it is cut off, and can be taken back."""

import contextlib
import errno
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tlgui.core import sorting, sorting_journal
from tlgui.core.errors import SortingError
from tlgui.core.messages import say
from tlgui.core.prediction import NONE_OF_THESE, NOT_SURE, Prediction, Score
from tlgui.core.sorting import Sorter, free_place, only_one, open_sorting, undo
from tlgui.core.sorting_journal import JournalHead, folder_names, journal_file, read_journal

CLASSES = ("apple", "pear")


class CutOffError(Exception):
    """The program was killed here."""


def head(*, moves=False, model="one"):
    return JournalHead(model, moves, folder_names(CLASSES, (NOT_SURE, NONE_OF_THESE)))


def answer(path, name="apple", probability=0.9, **more):
    return Prediction(str(path), (Score(name, probability), Score("pear", 1 - probability)), **more)


def picture(folder, name, content=None):
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(content or name.encode())
    return path


def sort_all(into, predictions, *, moves=False, least=0.0, model="one"):
    journal = open_sorting(into, head(moves=moves, model=model))
    try:
        sorter = Sorter(into, journal, least=least)
        sorter.finish_interrupted()
        for prediction in predictions:
            if sorter.is_to_do(sorting.Path(prediction.path)):
                sorter.take(prediction)
        return sorter.sorted
    finally:
        journal.close()


def tree(root):
    """Return every file below with its contents, without the journal."""
    files = (path for path in root.rglob("*") if path.is_file())
    return {str(p.relative_to(root)): p.read_bytes() for p in files if p.name != sorting_journal.NAME}


def test_each_answer_has_its_folder_and_what_has_none_stays(tmp_path):
    photos = tmp_path / "photos"
    paths = [picture(photos, f"{number}.jpg") for number in range(5)]
    result = sort_all(
        tmp_path / "out",
        [
            answer(paths[0]),
            answer(paths[1], probability=0.55),
            answer(paths[2], unknown_score=1.0),
            answer(paths[3], least_probability=0.95),
            Prediction(str(paths[4]), error=say("sorting.gone")),
        ],
        least=0.6,
    )
    assert result.counts == {"apple": 1, NOT_SURE: 2, NONE_OF_THESE: 1}
    assert (result.n_left, result.left) == (1, [(str(paths[4]), say("sorting.gone"))])
    assert sorted(tree(tmp_path / "out")) == [
        "apple/0.jpg",
        f"{NONE_OF_THESE}/2.jpg",
        f"{NOT_SURE}/1.jpg",
        f"{NOT_SURE}/3.jpg",
    ]
    assert len(tree(photos)) == 5


@pytest.mark.parametrize("moves", [False, True])
def test_names_that_clash_get_numbers_and_all_goes_back(tmp_path, moves):
    photos = tmp_path / "photos"
    paths = [picture(photos / sub, "a.jpg", sub.encode()) for sub in ("x", "y", "z")]
    before = tree(photos)
    into = tmp_path / "out"
    sort_all(into, map(answer, paths), moves=moves)
    assert tree(into) == {"apple/a.jpg": b"x", "apple/a (2).jpg": b"y", "apple/a (3).jpg": b"z"}
    assert tree(photos) == ({} if moves else before)
    undone = undo(into)
    assert (undone.n, undone.kept, into.exists()) == (3, [], False)
    assert tree(photos) == before


@pytest.mark.parametrize("moves", [False, True])
@pytest.mark.parametrize("step", range(12))
def test_cut_off_anywhere_it_goes_on_or_back_without_a_loss(tmp_path, monkeypatch, moves, step):
    """Every call that touches the disk is the last one in turn; what is on disk then is all that is left."""
    photos, into = tmp_path / "photos", tmp_path / "out"
    paths = [picture(photos, f"{number}.jpg") for number in range(3)]
    before = tree(photos)
    calls = iter(range(1000))

    def dying(function):
        def call(*arguments, **options):
            if next(calls) == step:
                raise CutOffError
            return function(*arguments, **options)

        return call

    with monkeypatch.context() as patched:
        for module, name in ((sorting, "copy_file"), (sorting, "move_file"), (sorting, "_claim")):
            patched.setattr(module, name, dying(getattr(module, name)))
        patched.setattr(os, "replace", dying(os.replace))
        patched.setattr(sorting_journal.Journal, "note", dying(sorting_journal.Journal.note))
        with contextlib.suppress(CutOffError):
            sort_all(into, map(answer, paths), moves=moves)
    everything = {*tree(photos).values(), *tree(into).values()} if into.exists() else set(tree(photos).values())
    assert set(before.values()) <= everything, "a picture is in neither place"
    if step % 2 or not into.exists():
        sort_all(into, map(answer, paths), moves=moves)
        assert set(tree(into).values()) == set(before.values())
        assert sorted(tree(into)) == sorted(f"apple/{path.name}" for path in paths), "one was sorted twice"
    if journal_file(into).exists():
        assert undo(into).kept == []
    assert tree(photos) == before


def test_a_line_that_was_cut_off_is_a_picture_that_was_not_touched(tmp_path):
    paths = [picture(tmp_path / "photos", f"{number}.jpg") for number in range(2)]
    into = tmp_path / "out"
    sort_all(into, [answer(paths[0])])
    with journal_file(into).open("ab") as file:
        file.write(b'{"source": "/nowh')
    result = sort_all(into, map(answer, paths))
    assert (result.n, result.n_earlier) == (1, 1)
    assert len(read_journal(into)[1]) == 2


def test_what_is_sorted_is_not_sorted_again_though_its_folder_lies_inside(tmp_path):
    photos = tmp_path / "photos"
    path = picture(photos, "a.jpg")
    into = photos / "sorted"
    sort_all(into, [answer(path)])
    result = sort_all(into, [answer(into / "apple" / "a.jpg"), answer(path)])
    assert (result.n, result.n_earlier) == (0, 1)


@pytest.mark.parametrize("moves", [False, True])
def test_another_picture_at_the_same_place_is_sorted_too(tmp_path, moves):
    """Cameras begin again at the same number."""
    photos, into = tmp_path / "photos", tmp_path / "out"
    sort_all(into, [answer(picture(photos, name)) for name in ("a.jpg", "b.jpg")], moves=moves)
    result = sort_all(into, [answer(picture(photos, "a.jpg", b"another one"))], moves=moves)
    assert (result.n, result.n_earlier) == (1, 2)
    assert tree(into)["apple/a (2).jpg"] == b"another one"


@pytest.mark.parametrize("moves", [False, True])
def test_what_the_person_took_out_of_the_folders_does_not_come_back_unanswered(tmp_path, moves):
    photos, into = tmp_path / "photos", tmp_path / "out"
    sort_all(into, [answer(picture(photos, name)) for name in ("a.jpg", "b.jpg")], moves=moves)
    (into / "apple" / "a.jpg").unlink()
    picture(photos, "a.jpg", b"another one")
    sort_all(into, [], moves=moves)
    assert sorted(tree(into)) == ["apple/b.jpg"]
    assert (photos / "a.jpg").read_bytes() == b"another one"


def test_tlguis_own_folder_that_cannot_be_written_is_a_sentence(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setattr(sorting, "data_dir", lambda: tmp_path / "file")
    with pytest.raises(SortingError) as caught:
        undo(tmp_path / "out")
    assert caught.value.message.key == "sorting.unwritable"


def test_a_full_disk_is_told_and_sorting_goes_on_later(tmp_path, monkeypatch):
    paths = [picture(tmp_path / "photos", f"{number}.jpg") for number in range(3)]
    into = tmp_path / "out"
    copy = sorting.copy_file

    def full(source, target):
        if source == paths[1]:
            raise OSError(errno.ENOSPC, "No space left on device")
        copy(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(sorting, "copy_file", full)
        with pytest.raises(SortingError) as caught:
            sort_all(into, map(answer, paths))
    assert caught.value.message.key == "sorting.disk_is_full"
    sort_all(into, map(answer, paths))
    assert sorted(tree(into)) == ["apple/0.jpg", "apple/1.jpg", "apple/2.jpg"]


def test_another_disk_takes_a_copy_before_the_picture_goes(tmp_path, monkeypatch):
    path = picture(tmp_path / "photos", "a.jpg")
    replace = os.replace

    def other_disk(source, target):
        if os.path.dirname(source) != os.path.dirname(target):
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        replace(source, target)

    monkeypatch.setattr(os, "replace", other_disk)
    sort_all(tmp_path / "out", [answer(path)], moves=True)
    assert tree(tmp_path / "out") == {"apple/a.jpg": b"a.jpg"}
    assert not path.exists()
    undo(tmp_path / "out")
    assert path.read_bytes() == b"a.jpg"


def test_a_copy_that_was_changed_and_an_old_place_that_is_taken_are_left(tmp_path):
    paths = [picture(tmp_path / "photos", f"{number}.jpg") for number in range(2)]
    copies, moved = tmp_path / "copies", tmp_path / "moved"
    sort_all(copies, map(answer, paths))
    (copies / "apple" / "0.jpg").write_bytes(b"painted over")
    undone = undo(copies)
    assert (undone.n, [path for path, _ in undone.kept]) == (1, [str(copies / "apple" / "0.jpg")])
    sort_all(moved, map(answer, paths), moves=True)
    picture(tmp_path / "photos", "0.jpg", b"a new one")
    (moved / "apple" / "1.jpg").unlink()
    undone = undo(moved)
    assert (undone.n, undone.n_removed, len(undone.kept)) == (0, 1, 1)
    assert (tmp_path / "photos" / "0.jpg").read_bytes() == b"a new one"
    assert tree(moved) == {"apple/0.jpg": b"0.jpg"}
    (tmp_path / "photos" / "0.jpg").unlink()
    assert undo(moved).n == 1, "what was kept can be taken back later"


def test_only_its_own_folder_or_an_empty_one_is_used(tmp_path):
    path = picture(tmp_path / "photos", "a.jpg")
    with pytest.raises(SortingError):
        sort_all(tmp_path / "photos", [answer(path)])
    sort_all(tmp_path / "out", [answer(path)])
    for changes in ({"moves": True}, {"model": "two"}):
        with pytest.raises(SortingError):
            sort_all(tmp_path / "out", [answer(path)], **changes)
    with pytest.raises(SortingError):
        undo(tmp_path / "photos")
    assert tree(tmp_path / "photos") == {"a.jpg": b"a.jpg"}


def test_two_sortings_into_one_folder_do_not_meet(tmp_path):
    path = picture(tmp_path / "photos", "a.jpg")
    into = tmp_path / "out"
    sort_all(into, [answer(path)])
    with only_one(into), pytest.raises(SortingError) as caught:
        undo(into)
    assert caught.value.message.key == "sorting.is_going_on"
    assert undo(into).n == 1


def test_links_are_copied_but_not_moved(tmp_path):
    path = picture(tmp_path / "photos", "a.jpg")
    link = tmp_path / "link.jpg"
    link.symlink_to(path)
    assert sort_all(tmp_path / "moved", [answer(link)], moves=True).n_left == 1
    assert sort_all(tmp_path / "copied", [answer(link)]).n == 1
    assert not (tmp_path / "copied" / "apple" / "link.jpg").is_symlink()


def test_a_picture_that_nobody_may_write_is_copied_all_the_same(tmp_path):
    path = picture(tmp_path / "photos", "a.jpg")
    path.chmod(0o444)
    assert sort_all(tmp_path / "out", [answer(path)]).n == 1
    undo(tmp_path / "out")
    assert path.exists()


@pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="names there are always UTF-8")
def test_names_that_are_not_utf_8_go_there_and_back(tmp_path):
    name = os.fsdecode(b"caf\xe9.jpg")
    path = picture(tmp_path / "photos", name, b"bytes")
    sort_all(tmp_path / "out", [answer(path)], moves=True)
    assert (tmp_path / "out" / "apple" / name).read_bytes() == b"bytes"
    undo(tmp_path / "out")
    assert path.read_bytes() == b"bytes"


@pytest.mark.parametrize(
    "place", ["../../apple/a.jpg", "apple/../../a.jpg", "/etc/passwd", "apple", "apple/", "./a.jpg"]
)
def test_a_journal_that_points_elsewhere_is_refused(tmp_path, place):
    path = picture(tmp_path / "photos", "a.jpg")
    into = tmp_path / "out"
    sort_all(into, [answer(path)])
    text = journal_file(into).read_text().replace("apple/a.jpg", place)
    journal_file(into).write_text(text)
    with pytest.raises(SortingError):
        undo(into)
    assert path.exists()


@given(st.lists(st.text(max_size=120), unique=True, max_size=8))
def test_every_class_gets_a_folder_of_its_own_that_every_system_can_have(names):
    folders = folder_names(names, (NOT_SURE, NONE_OF_THESE))
    assert list(folders) == names
    made = [name.casefold() for name in (*folders.values(), NOT_SURE, NONE_OF_THESE)]
    assert len(set(made)) == len(made)
    for name in folders.values():
        assert name.strip(". ")
        assert not set(name) & set('<>:"/\\|?*\0\n')
        assert name.partition(".")[0].casefold() not in sorting_journal.DEVICES


@settings(max_examples=30)
@given(st.lists(st.sampled_from(["a.jpg", "a (2).jpg", "a", ".jpg", "b.tar.gz"]), max_size=6))
def test_a_free_place_is_free(tmp_path_factory, names):
    folder = tmp_path_factory.mktemp("places")
    for name in names:
        place = free_place(folder, name, lambda _path: False)
        assert not place.exists()
        assert place.parent == folder
        place.touch()
    assert len(list(folder.iterdir())) == len(names)


def test_a_picture_in_a_shard_stays_where_it_is(tmp_path):
    shard = picture(tmp_path, "a.tar")
    result = sort_all(tmp_path / "out", [answer(shard / "apple" / "1.jpg")])
    assert (result.n_left, result.left) == (1, [(str(shard / "apple" / "1.jpg"), say("sorting.in_a_shard"))])
