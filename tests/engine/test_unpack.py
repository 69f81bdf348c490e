"""Archives of pictures: no name leads out of the folder, and no bomb fills the disk."""

import stat
import zipfile

import pytest
from conftest import draw_shape

from tlgui.core.errors import CancelledError, DatasetError
from tlgui.core.sentences import english
from tlgui.engine.data import unpack as unpack_module
from tlgui.engine.data.folder import scan_folder
from tlgui.paths import unpacked_dir


@pytest.fixture
def picture(tmp_path):
    draw_shape("discs", 1, 24).save(tmp_path / "one.png")
    return (tmp_path / "one.png").read_bytes()


def make_zip(path, entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return path


def test_a_zip_is_opened_like_the_folder_in_it(tmp_path, picture):
    entries = [(f"fruit/{c}/{n}.png", picture + bytes([n])) for c in ("apples", "pears") for n in range(3)]
    archive = make_zip(tmp_path / "fruit.zip", [(name.partition("/")[2], data) for name, data in entries])
    before = archive.read_bytes()
    dataset = scan_folder(archive)
    assert dataset.counts == {"apples": 3, "pears": 3}
    assert dataset.root.name == "fruit"
    assert unpacked_dir() in dataset.root.parents
    assert "unpacked" in {problem.kind for problem in dataset.problems}
    assert archive.read_bytes() == before
    assert scan_folder(archive).root == dataset.root  # it is not unpacked a second time


@pytest.mark.parametrize(
    "name", ["../out.png", "a/../../out.png", "/abs/out.png", "C:/out.png", "..\\out.png", "C:\\out.png"]
)
def test_a_name_that_leads_out_is_left_out_and_told(tmp_path, picture, name):
    archive = make_zip(tmp_path / "a.zip", [(name, picture), ("a/1.png", picture), ("b/1.png", picture + b"x")])
    dataset = scan_folder(archive)
    assert dataset.total == 2
    told = next(problem for problem in dataset.problems if problem.kind == "unsafe_name")
    assert "was not unpacked because of its name" in english(told.message)
    assert not list(tmp_path.rglob("out.png")) + list(unpacked_dir().parent.rglob("out.png"))


def test_names_too_long_for_the_system_are_cut_and_of_folders_left_out(tmp_path, picture):
    long = [("a/" + "\u732b" * 200 + ".png", picture), ("a" * 300 + "/1.png", picture)]
    archive = make_zip(tmp_path / "a.zip", [*long, ("a/1.png", picture + b"y"), ("b/1.png", picture + b"x")])
    dataset = scan_folder(archive)
    assert dataset.counts == {"a": 2, "b": 1}
    assert "unsafe_name" in {problem.kind for problem in dataset.problems}


def test_an_archive_that_may_not_be_read_says_so(tmp_path, picture, monkeypatch):
    archive = make_zip(tmp_path / "a.zip", [("a/1.png", picture)])
    monkeypatch.setattr(
        "tlgui.engine.data.folder.is_archive", lambda path: False
    )  # what it says of a file it cannot open
    monkeypatch.setattr("os.access", lambda path, mode: False)
    with pytest.raises(DatasetError, match="do not have permission to read 'a.zip'"):
        scan_folder(archive)


def test_links_and_devices_in_a_zip_are_left_out(tmp_path, picture):
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for name, mode in (("a/link.png", stat.S_IFLNK), ("a/pipe.png", stat.S_IFIFO)):
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (mode | 0o777) << 16
            file.writestr(entry, "/etc/passwd")
        file.writestr("a/1.png", picture)
        file.writestr("b/1.png", picture + b"x")
    dataset = scan_folder(archive)
    assert dataset.total == 2
    assert not any(path.is_symlink() for path in dataset.root.rglob("*"))


def test_a_bomb_is_refused_before_anything_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(unpack_module, "SMALL_BYTES", 10_000)
    archive = make_zip(tmp_path / "bomb.zip", [("a/1.png", bytes(20_000_000))])
    with pytest.raises(DatasetError, match="packed so tightly"):
        scan_folder(archive)
    assert not list(unpacked_dir().rglob("*.png"))


def test_a_header_that_understates_its_size_does_not_write_more(tmp_path):
    archive = make_zip(tmp_path / "liar.zip", [("a/1.png", bytes(1_000_000))])
    data = archive.read_bytes().replace((1_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    archive.write_bytes(data)
    with pytest.raises(DatasetError, match="cannot be unpacked"):
        scan_folder(archive)
    assert not list(unpacked_dir().rglob("*.png"))


def test_damaged_locked_and_other_archives_are_explained(tmp_path, picture, monkeypatch):
    archive = make_zip(tmp_path / "cut.zip", [("a/1.png", picture)])
    archive.write_bytes(archive.read_bytes()[:60])
    with pytest.raises(DatasetError, match="cannot unpack|damaged"):
        scan_folder(archive)
    (tmp_path / "a.7z").write_bytes(b"7z\xbc\xaf\x27\x1c" + bytes(100))
    with pytest.raises(DatasetError, match=r"cannot unpack\. Unpack it"):
        scan_folder(tmp_path / "a.7z")
    locked = make_zip(tmp_path / "locked.zip", [("a/1.png", picture)])
    data = bytearray(locked.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    locked.write_bytes(data)
    with pytest.raises(DatasetError, match="password"):
        scan_folder(locked)
    full = make_zip(tmp_path / "full.zip", [("a/1.png", picture)])
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 10}))
    with pytest.raises(DatasetError, match="are free"):
        scan_folder(full)


def test_unpacking_can_be_stopped_and_leaves_nothing(tmp_path, picture):
    archive = make_zip(tmp_path / "a.zip", [(f"a/{n}.png", picture) for n in range(5)])
    with pytest.raises(CancelledError):
        unpack_module.unpack(archive, should_stop=lambda: True, on_progress=lambda _: None)
    assert not list(unpacked_dir().rglob("*.png"))


def test_names_written_as_utf8_without_saying_so_come_out_right(tmp_path, picture):
    names = ("Äpfel/1.png", "dogs/1.png")
    archive = make_zip(tmp_path / "a.zip", [(name, picture + name.encode()) for name in names])
    data = archive.read_bytes()
    for mark, at in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):
        position = data.index(mark)
        assert data[position + at] & 0x08  # the flag that says UTF-8
        data = data[: position + at] + bytes([data[position + at] & ~0x08]) + data[position + at + 1 :]
    archive.write_bytes(data)
    assert scan_folder(archive).class_names == ("dogs", "Äpfel")
