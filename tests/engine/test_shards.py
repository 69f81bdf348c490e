import io
import json
import os
import signal
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from PIL import Image

from tlgui.core.errors import DatasetError, PictureError
from tlgui.core.shards import LINK_KEY, is_there, members_of, status_of
from tlgui.core.tar_members import DamagedTarError
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.folder import find_pictures, scan_folder
from tlgui.engine.data.packing import pack
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.data.shard_links import braces_expanded, data_place

CLASSES = ("apple", "pear")


def jpeg(number, px=12):
    file = io.BytesIO()
    Image.new("RGB", (px, px), (number * 7 % 256, number * 31 % 256, number * 3 % 256)).save(file, "JPEG")
    return file.getvalue()


def write_tar(path, members, **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, "w", **options) as tar:
        for name, data in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
    return path


def by_label(start, n, suffix=".cls", label=lambda i: str(i % 2).encode()):
    for i in range(start, start + n):
        yield f"{i:04d}.jpg", jpeg(i)
        yield f"{i:04d}{suffix}", label(i)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    root = tmp_path_factory.mktemp("pictures") / "fruit"
    for i in range(24):
        place = root / CLASSES[i % 2] / ("day.1" if i % 3 else "") / f"{i}.a.jpg"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(jpeg(i))
    return root


@pytest.fixture(scope="module")
def packed(folder, tmp_path_factory):
    out = tmp_path_factory.mktemp("packed") / "shards"
    pack(scan_folder(folder), out, shard_bytes=20_000)
    return out


def test_every_kind_of_header_gives_the_place_that_tarfile_tells(tmp_path):
    names = ["a.jpg", "d" * 90 + "/" + "e" * 60 + ".jpg", "é" * 70 + ".jpg", "x" * 200 + ".jpg"]
    for number, format_ in enumerate((tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT)):
        usable = names[:2] if format_ == tarfile.USTAR_FORMAT else names
        path = write_tar(tmp_path / f"{number}.tar", [(name, name.encode()) for name in usable], format=format_)
        with tarfile.open(path) as tar:
            expected = [(entry.name, entry.offset_data, entry.size) for entry in tar]
        assert [tuple(member) for member, _ in members_of(path)] == expected


def test_links_and_folders_in_a_tar_are_no_members(tmp_path):
    with tarfile.open(tmp_path / "x.tar", "w") as tar:
        for name, kind in (("folder", tarfile.DIRTYPE), ("link.jpg", tarfile.SYMTYPE), ("pipe.jpg", tarfile.FIFOTYPE)):
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, "/etc/passwd"
            tar.addfile(entry)
    assert list(members_of(tmp_path / "x.tar")) == []


def test_packed_pictures_are_the_same_pictures_of_the_same_classes(folder, packed):
    before, after = scan_folder(folder), scan_folder(packed)
    assert after.counts == before.counts
    assert len(list(packed.glob("*.tar"))) > 1
    hashes = [{content_hash(picture.path) for picture in found.pictures} for found in (before, after)]
    assert hashes[0] == hashes[1]
    for name, index in ((name, i) for i, name in enumerate(before.class_names)):
        both = [{content_hash(p.path) for p in found.of_class(index)} for found in (before, after)]
        assert both[0] == both[1], name


def test_every_file_of_shards_has_one_fate(packed):
    files = scan_folder(packed).report.files
    assert files.used == 24
    assert files.total == files.used + files.left_out + files.ignored


def test_no_shard_is_larger_than_was_asked(packed):
    assert max(path.stat().st_size for path in packed.glob("*.tar")) <= 20_000


def test_the_hashes_beside_a_shard_are_those_of_its_pictures(packed):
    import hashlib

    for shard in packed.glob("*.tar"):
        with tarfile.open(shard) as tar:
            found = {e.name: hashlib.sha256(tar.extractfile(e).read()).hexdigest() for e in tar if e.name[-3:] == "jpg"}
        lines = shard.with_suffix(".sha256").read_text().splitlines()
        assert {line[66:]: line[:64] for line in lines} == found


def test_a_second_packing_keeps_every_shard_and_other_pictures_are_refused(folder, packed):
    times = {path.name: path.stat().st_mtime_ns for path in packed.glob("*.tar")}
    again = pack(scan_folder(folder), packed, shard_bytes=20_000)
    assert again.n_kept == again.n_shards == len(times)
    assert times == {path.name: path.stat().st_mtime_ns for path in packed.glob("*.tar")}
    with pytest.raises(DatasetError, match="not packed from these pictures"):
        pack(scan_folder(folder), packed, shard_bytes=30_000)


def test_a_packing_killed_in_a_shard_goes_on_to_the_same_bytes(folder, packed, tmp_path):
    out = tmp_path / "out"
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom tlgui.engine.data import packing\n"
        "from tlgui.engine.data.folder import scan_folder\nadd, n = packing._add, 0\n"
        "def killed(tar, name, data):\n    global n\n    n += 1\n    add(tar, name, data)\n"
        "    tar.fileobj.flush()\n    n == 27 and os.kill(os.getpid(), signal.SIGKILL)\n"
        "packing._add = killed\npacking.pack(scan_folder(Path(sys.argv[1])), Path(sys.argv[2]), shard_bytes=20_000)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(folder), str(out)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert [path.name for path in out.glob("*.partial")]
    n_whole = len(list(out.glob("*.tar")))
    assert n_whole
    assert pack(scan_folder(folder), out, shard_bytes=20_000).n_kept == n_whole
    assert not list(out.glob("*.partial"))
    for shard in packed.glob("*.tar"):
        assert (out / shard.name).read_bytes() == shard.read_bytes()


@pytest.mark.parametrize(
    ("suffix", "label"),
    [
        (".cls", lambda i: str(i % 2).encode()),
        (".cls", lambda i: CLASSES[i % 2].encode()),
        (".json", lambda i: json.dumps({"label": i % 2, "width": 3}).encode()),
        (".json", lambda i: json.dumps({"class": CLASSES[i % 2]}).encode()),
    ],
)
def test_labels_beside_pictures_tell_their_classes(tmp_path, suffix, label):
    write_tar(tmp_path / "a.tar", by_label(0, 6, suffix, label))
    write_tar(tmp_path / "b.tar", by_label(6, 6, suffix, label))
    (tmp_path / "classes.txt").write_text("\n".join(CLASSES))
    dataset = scan_folder(tmp_path)
    assert dataset.counts == {"apple": 6, "pear": 6}
    assert all((int(p.path.stem) % 2) == p.class_index for p in dataset.pictures)


def test_parts_are_told_by_the_names_of_shards(tmp_path):
    write_tar(tmp_path / "train-000.tar", by_label(0, 12))
    write_tar(tmp_path / "val-000.tar", by_label(12, 6))
    dataset = scan_folder(tmp_path)
    assert dataset.class_names == ("0", "1")
    assert [sum(p.subset == part for p in dataset.pictures) for part in ("train", "val")] == [12, 6]


def test_a_tar_of_a_folder_with_parts_keeps_its_classes_and_parts(tmp_path):
    names = [f"./fruit/{part}/{name}/{i}" for part in ("train", "val") for name in CLASSES for i in range(4)]
    write_tar(tmp_path / "all.tar", [(f"{name}.jpg", jpeg(number)) for number, name in enumerate(names)])
    dataset = scan_folder(tmp_path)
    assert dataset.counts == {"apple": 8, "pear": 8}
    assert {p.subset for p in dataset.pictures} == {"train", "val"}


def test_a_tar_beside_pictures_is_no_data(folder, tmp_path):
    import shutil

    shutil.copytree(folder, tmp_path / "fruit")
    write_tar(tmp_path / "fruit" / "old.tar", by_label(0, 6))
    assert scan_folder(tmp_path / "fruit").counts == scan_folder(folder).counts


def test_a_shard_cut_short_gives_what_stands_before_the_cut(tmp_path):
    shard = write_tar(tmp_path / "a.tar", by_label(0, 20))
    os.truncate(shard, shard.stat().st_size // 2)
    with pytest.raises(DamagedTarError):
        list(members_of(shard))
    dataset = scan_folder(tmp_path)
    assert 6 <= dataset.total < 20
    assert any(problem.kind == "unreadable_folder" and problem.path == shard for problem in dataset.problems)
    assert load_rgb(dataset.pictures[0].path).size == (12, 12)


def test_a_shard_that_changes_is_looked_through_again(tmp_path):
    shard = write_tar(tmp_path / "a.tar", [("x.jpg", jpeg(1)), ("y.jpg", jpeg(2, 30))])
    assert load_rgb(shard / "y.jpg").size == (30, 30)
    before = status_of(shard / "y.jpg")
    write_tar(shard, [("z.jpg", jpeg(3) * 9), ("y.jpg", jpeg(2, 40))])
    assert load_rgb(shard / "y.jpg").size == (40, 40)
    assert status_of(shard / "y.jpg") != before
    with pytest.raises(PictureError, match="no longer there"):
        load_rgb(shard / "x.jpg")


def test_what_is_in_a_shard_is_there_and_what_is_not_is_not(tmp_path):
    shard = write_tar(tmp_path / "a.tar", [("x.jpg", jpeg(1))])
    asked = [shard, shard / "x.jpg", shard / "y.jpg", tmp_path / "b.tar" / "x.jpg", tmp_path / "a\0b"]
    assert [is_there(path) for path in asked] == [True, True, False, False, False]


def test_a_name_that_leads_out_of_a_shard_is_no_picture(tmp_path):
    bad = [("../out.jpg", jpeg(1)), ("a//b.jpg", jpeg(2))]
    write_tar(tmp_path / "a.tar", [*by_label(0, 6), *bad])
    assert scan_folder(tmp_path).total == 6


def test_braces_are_what_a_shell_makes_of_them():
    assert braces_expanded("s{08..10}-{a,b}.tar") == [f"s{n}-{w}.tar" for n in ("08", "09", "10") for w in "ab"]


def test_a_pattern_a_list_and_one_tar_are_data_too(packed, tmp_path):
    whole = scan_folder(packed).counts
    names = sorted(path.name for path in packed.glob("*.tar"))
    pattern = f"{packed}/pictures-{{000000..{len(names) - 1:06d}}}.tar"
    classes = (packed / "classes.json").read_bytes()
    listed = tmp_path / "list.txt"
    listed.write_text("\n".join(str(packed / name) for name in names))
    for text in (pattern, str(listed), f"{packed}/*.tar"):
        place = data_place(text)
        (place / "classes.json").write_bytes(classes)
        assert scan_folder(place).counts == whole
    assert len(find_pictures([packed / names[0]])) < len(find_pictures([packed])) == 24
    with pytest.raises(DatasetError, match=r"not there|no shard"):
        data_place(f"{packed}/pictures-{{000000..000099}}.tar")


def test_shards_at_an_address_are_read_in_parts(packed):
    import fsspec

    store = fsspec.filesystem("memory")
    for path in packed.iterdir():
        store.pipe(f"/set/{path.name}", path.read_bytes())
    place = data_place("memory://set")
    remote = scan_folder(place)
    assert remote.total == 24
    assert {content_hash(p.path) for p in remote.pictures} == {
        content_hash(p.path) for p in scan_folder(packed).pictures
    }


def test_a_link_among_somebodys_pictures_opens_nothing(tmp_path):
    (tmp_path / "a.tar").write_text(json.dumps({LINK_KEY: "memory://set/pictures-000000.tar"}))
    with pytest.raises(DatasetError):
        scan_folder(tmp_path)
    assert Path(tmp_path / "a.tar") in find_pictures([tmp_path / "a.tar"])
