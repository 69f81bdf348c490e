"""Folders as people have them: nested, doubled, labelled by names or by a table, with strange names beside them."""

import os
import random
import unicodedata
import zipfile
import zlib

import pytest
from conftest import draw_shape, make_folder

from tlgui.core.errors import DatasetError
from tlgui.core.folder_report import ScanOptions
from tlgui.core.sentences import english
from tlgui.engine.data.class_names import class_of_names, lookalike_groups
from tlgui.engine.data.folder import find_pictures, scan_folder
from tlgui.engine.data.label_table import read_label_table
from tlgui.engine.data.part_words import subset_of


def draw(folder, *names):
    folder.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(names):
        draw_shape("discs", sum(map(ord, name)) % 50 + number, 24).save(folder / name, "PNG")


def kinds_of(dataset):
    return {problem.kind for problem in dataset.problems}


def offers_of(dataset_or_error):
    return {offer.kind: offer for offer in dataset_or_error.report.offers}


def is_accounted_for(report, root):
    n_files = sum(len(files) for _, _, files in os.walk(root))
    counts = report.files
    assert counts.total == n_files == counts.used + counts.left_out + counts.ignored


@pytest.mark.parametrize(
    ("name", "subset"),
    [
        ("train", "train"), ("Training_Set", "train"), ("TrainingSet", "train"), ("train2017", "train"),
        ("trainset", "train"), ("train-images", "train"), ("1_train", "train"), ("valid", "val"),
        ("validation set", "val"), ("dev", "val"), ("eval", "val"), ("valData", "val"), ("test_set", "test"),
        ("Testing", "test"), ("hold-out", None), ("holdout", "test"), ("cats", None), ("trains", None), ("testa", None),
        ("Trainingsdaten", "train"), ("Validierung", "val"), ("entrai\u0302nement", "train"),
        ("validaci\u00f3n", "val"), ("\u0422\u0435\u0441\u0442", "test"),
        ("\u8bad\u7ec3\u96c6", "train"), ("\u30c6\u30b9\u30c8\u7528", "test"),
        ("Prüfen", "val"), ("Prüfung", "val"),
    ],
)  # fmt: skip
def test_names_of_the_parts_of_a_split(name, subset):
    found = subset_of(name)
    assert (found[0] if found and found[1] in ((), ("1",)) else None) == subset


@pytest.mark.parametrize(
    ("train", "other"),
    [
        ("train", "validation"), ("training_set", "test_set"), ("Train", "VALID"), ("train", "dev"),
        ("seg_train", "seg_test"), ("fruit train", "fruit val"), ("train/train", "test/test"),
    ],
)  # fmt: skip
def test_a_split_is_found_under_all_its_names_with_other_folders_beside_it(tmp_path, train, other):
    make_folder(tmp_path / train, n_per_class=3)
    make_folder(tmp_path / other, n_per_class=2)
    draw(tmp_path / "runs" / "exp1", "results.png")
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "best.bin").write_bytes(b"x")
    (tmp_path / "labels.csv").write_text("a,b\n")
    dataset = scan_folder(tmp_path)
    assert dataset.counts == {"discs": 5, "squares": 5}
    assert {picture.subset for picture in dataset.pictures} >= {"train"}
    assert len({picture.subset for picture in dataset.pictures}) == 2
    assert {p.path.name for p in dataset.problems if p.kind == "other_folder"} == {"runs", "models"}
    is_accounted_for(dataset.report, tmp_path)


def test_a_class_in_one_part_only_is_told(tmp_path):
    make_folder(tmp_path / "train", n_per_class=3)
    make_folder(tmp_path / "val", n_per_class=2)
    draw(tmp_path / "train" / "stars", "a.png", "b.png")
    draw(tmp_path / "val" / "unknown", "c.png")
    dataset = scan_folder(tmp_path)
    assert dataset.class_names == ("discs", "squares", "stars")
    assert {"missing_in_part", "untrained_class"} <= kinds_of(dataset)
    assert {p.reason: p.n for p in dataset.report.files.passed_over} == {"untrained": 1}
    is_accounted_for(dataset.report, tmp_path)


def test_folders_of_systems_drives_and_editors_are_ignored(pictures_folder):
    system = (
        *("@eaDir", "#recycle", "$RECYCLE.BIN", "System Volume Information", ".Trash-1000", "found.001", "__MACOSX"),
        *("@Recently-Snapshot", ".thumbnails", "lost+found", "Network Trash Folder", "_gsdata_", "__pycache__"),
    )
    for name in system:
        draw(pictures_folder / name, "a.png")
        draw(pictures_folder / "discs" / name / "deeper", "b.png")
    draw(pictures_folder / "discs", "discs0.png~", "~$discs1.png", "._discs2.png", "old.png_original", "x.png.bak")
    dataset = scan_folder(pictures_folder)
    assert dataset.counts == {"discs": 12, "squares": 12}
    assert {p.reason: p.n for p in dataset.report.files.passed_over} == {"system": 2 * len(system) + 5}
    is_accounted_for(dataset.report, pictures_folder)
    assert len(find_pictures([pictures_folder])) == 24


def test_a_run_inside_the_pictures_is_never_a_class(pictures_folder):
    for place in ("run", "discs/run", "more/runs/exp"):
        draw(pictures_folder / place, "curves.png")
        (pictures_folder / place / "config.json").write_text("{}")
        (pictures_folder / place / "events.jsonl").write_text("")
        draw(pictures_folder / place / "inner", "heatmap.png")
    dataset = scan_folder(pictures_folder)
    assert dataset.counts == {"discs": 12, "squares": 12}
    assert {p.reason: p.n for p in dataset.report.files.passed_over} == {"run": 12}
    is_accounted_for(dataset.report, pictures_folder)


def test_one_folder_too_high_offers_the_right_one(tmp_path):
    make_folder(tmp_path / "archive" / "fruit", n_per_class=2)
    with pytest.raises(DatasetError, match="inside it|only one class") as caught:
        scan_folder(tmp_path)
    offer = offers_of(caught.value)["open_folder"]
    assert scan_folder(offer.folder, offer.options).counts == {"discs": 2, "squares": 2}
    is_accounted_for(caught.value.report, tmp_path)


def test_one_folder_too_low_offers_the_one_above(pictures_folder):
    with pytest.raises(DatasetError, match="not inside class folders") as caught:
        scan_folder(pictures_folder / "discs")
    assert offers_of(caught.value)["open_folder"].folder == pictures_folder
    is_accounted_for(caught.value.report, pictures_folder / "discs")


def test_folders_ordered_by_something_else_offer_their_inner_folders(tmp_path):
    for place in ("site 1", "site 2"):
        make_folder(tmp_path / place, n_per_class=2)
    dataset = scan_folder(tmp_path)
    assert dataset.class_names == ("site 1", "site 2")
    assert "nested_classes" in kinds_of(dataset)
    offer = offers_of(dataset)["classes_from_inner_folders"]
    dataset = scan_folder(tmp_path, offer.options)
    assert dataset.counts == {"discs": 4, "squares": 4}
    assert dataset.options == offer.options
    is_accounted_for(dataset.report, tmp_path)


def test_classes_in_the_names_of_files_are_offered(tmp_path):
    draw(tmp_path, *(f"cat.{n}.png" for n in range(4)), *(f"dog.{n}.png" for n in range(3)))
    with pytest.raises(DatasetError) as caught:
        scan_folder(tmp_path)
    offer = offers_of(caught.value)["classes_from_names"]
    assert "cat, dog" in english(offer.message)
    dataset = scan_folder(tmp_path, offer.options)
    assert dataset.counts == {"cat": 4, "dog": 3}
    is_accounted_for(dataset.report, tmp_path)


@pytest.mark.parametrize(
    ("names", "classes"),
    [
        (["cat_001.jpg", "cat_002.jpg", "dog_001.jpg", "dog_002.jpg"], {"cat", "dog"}),
        (["American bulldog (1).jpg", "American bulldog (2).jpg", "pug (1).jpg", "pug (2).jpg"],
         {"American bulldog", "pug"}),
        (["ok-a81.png", "ok-b7f.png", "bad-77a.png", "bad-c0d.png"], {"ok", "bad"}),
        ([*(f"cat_{n}.jpg" for n in range(4)), *(f"dog_{n}.jpg" for n in range(4)), "IMG_1.jpg", "x.jpg"],
         {"cat", "dog"}),
        (["cat_1.jpg", "cat_2.jpg", "dog_1.jpg", "dog_2.jpg", "a.jpg", "b.jpg"], set()),
        (["IMG_1.jpg", "IMG_2.jpg", "DSC1.jpg", "DSC2.jpg"], set()),
        (["a.jpg", "b.jpg", "c.jpg", "d.jpg"], set()),
        (["2020-01-01 1.jpg", "2020-01-02 2.jpg", "3.jpg", "4.jpg"], set()),
    ],
)  # fmt: skip
def test_what_names_of_files_tell(names, classes):
    assert set(class_of_names(names).values()) == classes


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("labels.csv", "path,label\na.png,cat\nsub/b.png,dog\nc.png,cat\nd.png,dog\n"),
        ("labels.tsv", "label\tfile\ncat\t./a.png\ndog\tsub\\b.png\ncat\tc.png\ndog\td.png\n"),
        ("train.csv", "id;breed;size\na;cat;1\nb;dog;2\nc;cat;3\nd;dog;4\n"),
        ("list.txt", "a.png cat\nsub/b.png dog\nc.png cat\nd.png dog\n"),
        ("remark.csv", "# made by hand, 2020\nfile,label\na.png,cat\nsub/b.png,dog\nc.png,cat\nd.png,dog\n"),
        ("excel.csv", "sep=;\nfile;label\na.png;cat\nsub/b.png;dog\nc.png;cat\nd.png;dog\n"),
        ("case.csv", "file,label\nA.PNG,cat\nSub\\B.png,dog\nC.png,cat\nD.png,dog\n"),
        ("marks.csv", "file,cat,dog\na.png,True,False\nsub/b.png,False,True\nc.png,True,False\nd.png,False,True\n"),
        ("quote.csv", '"a;b;c",label\na.png,cat\nsub/b.png,dog\nc.png,cat\nd.png,dog\n'),
        ("open.csv", 'file,label\n"a.png,cat\nsub/b.png,dog\nc.png,cat\nd.png,dog\nz.png,cat'),
        ("zero.csv", "file,label\na.png,cat\0\nsub/b.png,dog\0\nc.png,cat\nd.png,dog\n"),
        (
            "more.csv",
            "file,label\n" + "".join(f"{n}.png,cat\n" for n in range(9)) + "a.png,cat\nb.png,dog\nc,cat\nd,dog",
        ),
        ("long.csv", "file,label,outline\na.png,cat," + "1 " * 99_999 + "\nb.png,dog\nc.png,cat\nd.png,dog\n"),
    ],
)
def test_a_table_of_paths_and_labels_is_offered_and_used(tmp_path, name, text):
    draw(tmp_path, "a.png", "c.png", "d.png", "e.png")
    draw(tmp_path / "sub", "b.png")
    (tmp_path / name).write_text(text, encoding="utf-8-sig")
    with pytest.raises(DatasetError) as caught:
        scan_folder(tmp_path)
    dataset = scan_folder(tmp_path, offers_of(caught.value)["use_labels"].options)
    assert dataset.counts == {"cat": 2, "dog": 2}
    assert {p.reason: p.n for p in dataset.report.files.passed_over} == {"no_label": 1, "not_a_picture": 1}
    is_accounted_for(dataset.report, tmp_path)


def test_a_table_may_hold_the_split_and_may_be_wrong_in_places(tmp_path):
    draw(tmp_path / "images", *(f"{n}.png" for n in range(8)))
    rows = [f"images/{n}.png,{'cat' if n % 2 else 'dog'},{'train' if n < 5 else 'valid'}" for n in range(8)]
    table = tmp_path / "labels.csv"
    table.write_text("\n".join(["image,label,split", *rows, "images/0.png,cat,train", "images/99.png,cat,train"]))
    dataset = scan_folder(tmp_path, ScanOptions(labels=table))
    assert dataset.counts == {"cat": 4, "dog": 3}
    assert sum(picture.subset == "val" for picture in dataset.pictures) == 3
    assert {"label_conflict", "row_without_file"} <= kinds_of(dataset)
    is_accounted_for(dataset.report, tmp_path)
    table.write_text("nothing,of use\n1,2\n")
    with pytest.raises(DatasetError, match="names hardly any"):
        scan_folder(tmp_path, ScanOptions(labels=table))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_table_is_read_in_the_encodings_that_spreadsheets_write(tmp_path, encoding):
    draw(tmp_path, "a.png", "b.png", "c.png")
    rows = (
        "Datei;Klasse;Teil",
        "a.png;\u00c4pfel;Training",
        "b.png;M\u00f6hren;Training",
        "c.png;M\u00f6hren;Validierung",
    )
    text = "\n".join(rows)
    (tmp_path / "labels.csv").write_bytes(text.encode(encoding))
    dataset = scan_folder(tmp_path, ScanOptions(labels=tmp_path / "labels.csv"))
    assert dataset.counts == {"M\u00f6hren": 2, "\u00c4pfel": 1}
    assert {picture.subset for picture in dataset.pictures} == {"train", "val"}


def test_a_table_finds_names_in_the_other_form_of_unicode(tmp_path):
    draw(tmp_path, unicodedata.normalize("NFD", "\u00e9.png"), "b.png")
    (tmp_path / "labels.csv").write_text("file,label\n\u00e9.png,cat\nb.png,dog\n", encoding="utf-8")
    assert scan_folder(tmp_path, ScanOptions(labels=tmp_path / "labels.csv")).counts == {"cat": 1, "dog": 1}


def test_an_old_spreadsheet_says_how_to_save_it(tmp_path):
    draw(tmp_path, "a.png")
    (tmp_path / "labels.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99))
    with pytest.raises(DatasetError, match=r"Save it as \.xlsx"):
        scan_folder(tmp_path, ScanOptions(labels=tmp_path / "labels.xls"))


def test_a_folder_of_archives_says_to_open_them(tmp_path):
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as archive:
        archive.writestr("a/1.png", b"")
    with pytest.raises(DatasetError) as caught:
        scan_folder(tmp_path)
    assert "in the archive 'photos.zip'" in english(caught.value.hint)
    assert caught.value.report.files.ignored == 1


@pytest.mark.parametrize("number", [1, 2, 10])
def test_a_spreadsheet_of_labels_is_read_whichever_sheet_holds_them(tmp_path, number):
    draw(tmp_path, "a.png", "b.png", "c.png", "d.png")
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    shared = (
        f'<sst xmlns="{space}"><si><t>file</t></si><si><t>label</t></si><si><t>cat</t></si><si><t>dog</t></si></sst>'
    )
    lines = [
        f'<row><c t="inlineStr"><is><t>{name}</t></is></c><c t="s"><v>{label}</v></c></row>'
        for name, label in (("a.png", 2), ("b.png", 3), ("c.png", 2), ("d.png", 3))
    ]
    head = '<row><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    sheet = f'<worksheet xmlns="{space}"><sheetData>{head}{"".join(lines)}</sheetData></worksheet>'
    with zipfile.ZipFile(tmp_path / "labels.xlsx", "w") as book:
        book.writestr(f"xl/worksheets/sheet{number}.xml", sheet)
        book.writestr("xl/sharedStrings.xml", shared)
        for earlier in range(1, number):  # titles, and one picture only
            book.writestr(
                f"xl/worksheets/sheet{earlier}.xml", f'<worksheet xmlns="{space}">{head}{lines[0]}</worksheet>'
            )
    assert scan_folder(tmp_path, ScanOptions(labels=tmp_path / "labels.xlsx")).counts == {"cat": 2, "dog": 2}


def test_names_that_look_alike_are_offered_for_merging(tmp_path):
    for name in ("cats", "Cats", "dogs", "dogs\N{NO-BREAK SPACE}", "birds"):
        draw(tmp_path / name, *(f"{name.strip()}{n}.png" for n in range(3)))
    dataset = scan_folder(tmp_path)
    assert len(dataset.class_names) == 5
    assert "lookalike_classes" in kinds_of(dataset)
    offer = offers_of(dataset)["merge_lookalikes"]
    assert "\N{OPEN BOX}" in english(offer.message)
    merged = scan_folder(tmp_path, offer.options)
    assert sorted(merged.counts.values()) == [3, 6, 6]
    assert "merged_classes" in kinds_of(merged)
    assert not offers_of(merged)
    is_accounted_for(merged.report, tmp_path)


def test_names_are_compared_as_eyes_do():
    counts = {"Straße": 1, "STRASSE": 2, "a b": 1, "a_b ": 3, "x": 1, "y": 1, "ﬁsh": 1, "fish": 1}
    assert {frozenset(group) for group in lookalike_groups(counts)} == {
        frozenset({"Straße", "STRASSE"}), frozenset({"a b", "a_b "}), frozenset({"ﬁsh", "fish"}),
    }  # fmt: skip


def test_letters_of_other_alphabets_that_look_like_latin_ones_are_seen(tmp_path):
    counts = {"cat": 3, "c\N{CYRILLIC SMALL LETTER A}t": 2, "СОМ": 1, "COM": 2, "сом": 1, "ват": 1, "ВАТ": 1, "bat": 1}
    assert {frozenset(group) for group in lookalike_groups(counts)} == {
        frozenset({"cat", "c\N{CYRILLIC SMALL LETTER A}t"}), frozenset({"СОМ", "COM", "сом"}),
        frozenset({"ват", "ВАТ", "bat"}),
    }  # fmt: skip
    assert lookalike_groups({"мир": 1, "Рим": 1, "ёж": 2, "еж": 1, "0": 1, "O": 1, "l": 1, "1": 1}) == []
    for name in ("cat", "c\N{CYRILLIC SMALL LETTER A}t", "dog", "dog\N{ZERO WIDTH SPACE}"):
        draw(tmp_path / name, *(f"{len(name)}{n}.png" for n in range(3)))
    dataset = scan_folder(tmp_path)
    told = [english(problem.message) for problem in dataset.problems if problem.kind == "lookalike_classes"]
    assert any("(а = Cyrillic Small Letter A)" in sentence for sentence in told)
    assert any("'dog[U+200B]'" in sentence for sentence in told)
    assert scan_folder(tmp_path, offers_of(dataset)["merge_lookalikes"].options).counts == {"cat": 6, "dog": 6}


@pytest.mark.skipif(os.name == "nt", reason="macOS and Linux write the same word in two ways")
def test_one_word_in_two_unicode_forms_is_one_class(tmp_path):
    for form, n in (("NFC", 2), ("NFD", 3)):
        draw(tmp_path / unicodedata.normalize(form, "Äpfel"), *(f"{form}{i}.png" for i in range(n)))
    draw(tmp_path / "dogs", "a.png")
    dataset = scan_folder(tmp_path)
    assert dataset.counts == {unicodedata.normalize("NFC", "Äpfel"): 5, "dogs": 1}
    assert "lookalike_classes" in kinds_of(dataset)


def test_placeholders_of_clouds_are_counted_and_told(pictures_folder):
    for name in (".IMG_1.jpg.icloud", "IMG_2.jpg.cloud", "IMG_3.png.nextcloud"):
        (pictures_folder / "discs" / name).write_bytes(b"bplist00")
    dataset = scan_folder(pictures_folder)
    told = next(problem for problem in dataset.problems if problem.kind == "cloud_placeholder")
    assert english(told.message).startswith("3 files are only in the cloud (Nextcloud, iCloud, odrive)")
    assert dataset.counts == {"discs": 12, "squares": 12}
    is_accounted_for(dataset.report, pictures_folder)
    paths = find_pictures([pictures_folder / "discs"])
    assert sum("icloud" in path.name for path in paths) == 1  # so that an answer says why


def test_a_file_that_the_system_says_is_in_the_cloud_is_not_opened(pictures_folder, monkeypatch):
    opened = []
    monkeypatch.setattr("tlgui.engine.data.cloud_files.is_only_in_cloud", lambda path: path.name == "discs0.png")
    real = os.open
    monkeypatch.setattr(os, "open", lambda path, *rest, **more: opened.append(str(path)) or real(path, *rest, **more))
    dataset = scan_folder(pictures_folder)
    assert dataset.total == 23
    assert not any(path.endswith("discs0.png") for path in opened)


def test_links_are_counted_once_and_lead_nowhere_above(pictures_folder, tmp_path):
    (pictures_folder / "discs" / "up").symlink_to(pictures_folder, target_is_directory=True)
    (pictures_folder / "discs" / "out").symlink_to(pictures_folder.parent, target_is_directory=True)
    (pictures_folder / "a link").symlink_to(pictures_folder / "squares", target_is_directory=True)
    draw(tmp_path / "elsewhere", "far.png")
    dataset = scan_folder(pictures_folder)
    assert dataset.counts == {"discs": 12, "squares": 12}
    told = [problem for problem in dataset.problems if problem.kind == "linked_folder"]
    assert sorted(problem.path.name for problem in told) == ["a link", "out", "up"]
    assert "nothing counts twice" in english(told[0].message)
    is_accounted_for(dataset.report, pictures_folder)


def test_links_out_of_the_folder_are_used_and_told(pictures_folder, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    draw(elsewhere / "birds", "a.png", "b.png")
    draw(elsewhere / "loose", "c.png", "d.png")
    (pictures_folder / "birds").symlink_to(elsewhere / "birds", target_is_directory=True)
    (pictures_folder / "discs" / "inside.png").symlink_to(pictures_folder / "squares" / "squares0.png")
    for name in ("c.png", "d.png"):
        (pictures_folder / "discs" / name).symlink_to(elsewhere / "loose" / name)
    (pictures_folder / "discs" / "nowhere.png").symlink_to(elsewhere / "nowhere.png")
    before = {path: path.read_bytes() for path in elsewhere.rglob("*.png")}
    dataset = scan_folder(pictures_folder)
    assert dataset.counts == {"birds": 2, "discs": 15, "squares": 12}
    folder, files = (english(problem.message) for problem in dataset.problems if problem.kind == "linked_away")
    assert folder.startswith(f"'birds' is a link that leads out of the folder, to '{elsewhere / 'birds'}'")
    assert files.startswith("2 files are links that lead out of the folder, such as 'discs/c.png'")
    counts = dataset.report.files
    assert counts.total == counts.used + counts.left_out + counts.ignored == 30
    assert before == {path: path.read_bytes() for path in elsewhere.rglob("*.png")}


def test_a_link_that_is_passed_over_is_no_picture_to_answer(pictures_folder):
    (pictures_folder / "discs" / "up").symlink_to(pictures_folder, target_is_directory=True)
    assert not any(path.is_dir() for path in find_pictures([pictures_folder]))


def test_one_class_is_enough_to_measure_on(pictures_folder):
    for file in (pictures_folder / "squares").iterdir():
        file.unlink()
    assert scan_folder(pictures_folder, min_classes=1).class_names == ("discs",)
    with pytest.raises(DatasetError, match="only one class"):
        scan_folder(pictures_folder)


def test_the_parts_of_a_split_without_class_folders_are_no_silent_classes(tmp_path):
    draw(tmp_path / "train", *(f"{c}.{n}.png" for c in ("cat", "dog") for n in range(4)))
    draw(tmp_path / "valid", *(f"{c}.1{n}.png" for c in ("cat", "dog") for n in range(2)), "unknown.png")
    dataset = scan_folder(tmp_path)
    assert "parts_as_classes" in kinds_of(dataset)
    dataset = scan_folder(tmp_path, offers_of(dataset)["classes_from_names"].options)
    assert dataset.counts == {"cat": 6, "dog": 6}
    assert sum(picture.subset == "val" for picture in dataset.pictures) == 4
    is_accounted_for(dataset.report, tmp_path)


def test_a_table_of_marks_in_each_part_is_read(tmp_path):
    for part, n_rows in (("train", 6), ("valid", 4)):
        draw(tmp_path / part, *(f"{part}{n}.png" for n in range(n_rows)))
        rows = [f"{part}{n}.png, {n % 2}, {1 - n % 2}" for n in range(n_rows)]
        (tmp_path / part / "_classes.csv").write_text("\n".join(["filename, cat, dog", *rows]))
    dataset = scan_folder(tmp_path, offers_of(scan_folder(tmp_path))["use_labels"].options)
    assert dataset.counts == {"cat": 5, "dog": 5}
    assert sum(picture.subset == "val" for picture in dataset.pictures) == 4
    is_accounted_for(dataset.report, tmp_path)


def test_classes_many_folders_down_are_found(tmp_path):
    make_folder(tmp_path / "a" / "b" / "c" / "d", n_per_class=2)
    with pytest.raises(DatasetError, match="inside it") as caught:
        scan_folder(tmp_path)
    assert offers_of(caught.value)["open_folder"].folder == tmp_path / "a" / "b" / "c" / "d"


def test_a_damaged_spreadsheet_is_one_sentence_whatever_zip_says_of_it(tmp_path):
    labels = tmp_path / "labels.xlsx"
    with zipfile.ZipFile(labels, "w", zipfile.ZIP_DEFLATED) as book:
        rows = "".join(f"<row><c><v>{number}.jpg</v></c><c><v>cat</v></c></row>" for number in range(50))
        book.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{rows}</sheetData></worksheet>")
    whole, numbers, kinds = labels.read_bytes(), random.Random(0), set()
    for _ in range(400):
        damaged = bytearray(whole)
        for _ in range(numbers.choice((1, 5, 20))):
            damaged[numbers.randrange(4, len(damaged))] = numbers.randrange(256)
        labels.write_bytes(damaged)
        try:
            read_label_table(labels, [], tmp_path)
        except DatasetError as error:
            kinds.add(type(error.__cause__))
    assert {NotImplementedError, zlib.error} < kinds, "errors that are no BadZipFile came too"
