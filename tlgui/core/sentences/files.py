"""Sentences about what became of the files below a folder, and what may be chosen instead."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

FILES: dict[str, Template] = {
    "files.sum": Plural(
        "1 file below this folder: {used} used, {left_out} left out, {ignored} ignored.",
        "{n} files below this folder: {used} used, {left_out} left out, {ignored} ignored.",
    ),
    "files.unreadable": Plural(
        "1 picture cannot be read and is left out: '{example}'.",
        "{n} pictures cannot be read and are left out, such as '{example}'.",
    ),
    "files.cloud_placeholder": Plural(
        "1 file is only in the cloud ({services}), not on this computer, and is left out: '{example}'. Let the cloud's "
        "program download it, then open the folder again.",
        "{n} files are only in the cloud ({services}), not on this computer, and are left out, such as '{example}'. "
        "Let the cloud's program download them, then open the folder again.",
    ),
    "files.loose": Plural(
        "'{example}' lies outside the class folders and cannot be used.",
        "{n} pictures lie outside the class folders and cannot be used, such as '{example}'.",
    ),
    "files.other_folder": Plural(
        "1 picture is left out because it does not lie in a folder for training, validation or testing ({names}).",
        "{n} pictures are left out because they do not lie in a folder for training, validation or testing ({names}).",
    ),
    "files.no_label": Plural(
        "1 picture is left out because nothing tells its class: '{example}'.",
        "{n} pictures are left out because nothing tells their class, such as '{example}'.",
    ),
    "files.no_dataset": Plural(
        "1 picture is not used, because there are no classes to tell apart: '{example}'.",
        "{n} pictures are not used, because there are no classes to tell apart, such as '{example}'.",
    ),
    "files.untrained": Plural(
        "1 picture is left out because its class has no picture to learn from: '{example}'.",
        "{n} pictures are left out because their class has none to learn from, such as '{example}'.",
    ),
    "files.not_a_picture": Plural(
        "1 file is not a picture and is ignored ({kinds}).", "{n} files are not pictures and are ignored ({kinds})."
    ),
    "files.system": Plural(
        "1 file of the system, a drive or an editor is ignored ({names}).",
        "{n} files of the system, a drive or an editor are ignored ({names}).",
    ),
    "files.run": Plural(
        "1 file of a training run is ignored ({names}).", "{n} files of training runs are ignored ({names})."
    ),
    "files.other_folder_told": (
        "The folder '{name}' lies beside the folders for training and validation. It is not a class and is left out."
    ),
    "files.missing_in_part": (
        "The class '{name}' has no picture in the folder for {part}, so it cannot be judged there."
    ),
    "files.part_training": "training",
    "files.part_val": "validation",
    "files.part_test": "testing",
    "files.untrained_class": (
        "The class '{name}' has pictures in '{part}' only and none to learn from. It is left out."
    ),
    "files.same_word": (
        "{n} folders are called '{kept}', in different spellings of Unicode. They are taken for one class."
    ),
    "files.lookalikes": "The classes {names} look alike. Are they meant to be one class?",
    "files.foreign_letters": "'{name}' holds letters of another alphabet that look like Latin ones ({letters}).",
    "files.merged": "The classes {names} are taken for one class, '{kept}'.",
    "files.nested_sets": (
        "The folders in '{root}' all hold the folders {names}. Are these the classes, and the folders around them not?"
    ),
    "files.looks_like_parts": (
        "The classes are called {names}, like the parts of a split, and hold no class folders. Are these the classes?"
    ),
    "labels.names_no_files": "'{path}' names hardly any of the files in '{root}'.",
    "labels.columns": "It needs a column with the files' names and a column with their classes.",
    "labels.old_excel": "'{path}' is a spreadsheet of an old kind. Save it as .xlsx or as CSV.",
    "labels.too_large": "'{path}' is too large for a table of labels.",
    "labels.cannot_be_read": "The table '{path}' cannot be read: {reason}.",
    "labels.rows_without_file": Plural(
        "1 row of '{path}' names no file in this folder.", "{n} rows of '{path}' name no file in this folder."
    ),
    "labels.conflicts": Plural(
        "'{example}' has two different labels in '{path}' and is left out.",
        "{n} files have different labels in '{path}' and are left out, such as '{example}'.",
    ),
    "offers.merge_lookalikes": "Merge the classes that look alike: {groups}.",
    "offers.classes_from_names": (
        "The names of the files seem to tell {n} classes ({names}). Take them from the names."
    ),
    "offers.classes_from_inner_folders": "Take the inner folders as the classes ({names}).",
    "offers.use_labels": "The table '{table}' tells {n} classes ({names}). Take them from the table.",
    "offers.open_folder": "Open '{folder}', which holds {n} folders with pictures ({names}).",
    "offers.open_above": "Open '{folder}', the folder above: this folder seems to be one of its {n} classes ({names}).",
    "archive.cannot_be_opened": "The archive '{path}' cannot be unpacked: {reason}.",
    "archive.is_of_another_kind": "'{path}' is an archive that tlgui cannot unpack.",
    "archive.unpack_it": "Unpack it, and choose the folder that comes out.",
    "archive.locked": "it is protected by a password",
    "archive.too_many_files": "it holds more than {n} files",
    "archive.too_large": "it would take {size:,.0f} MB, and {free:,.0f} MB are free",
    "archive.bomb": "its contents are packed so tightly that it may be built to fill the disk",
    "archive.damaged": "it is damaged",
    "archive.skipped": Plural(
        "1 entry of the archive was not unpacked because of its name: '{example}'.",
        "{n} entries of the archive were not unpacked because of their names, such as '{example}'.",
    ),
    "shards.damaged": Plural(
        "The shard '{path}' is damaged after 1 file; what follows is left out.",
        "The shard '{path}' is damaged after {n} files; what follows is left out.",
    ),
    "shards.not_there": Plural(
        "There is no shard of pictures at '{place}'.",
        "{n} shards of pictures are not there, such as '{place}'.",
    ),
    "archive.was_unpacked": "The archive was unpacked into '{folder}'; the archive itself stays as it is.",
    "kinds.heic": (
        "'{path}' is a HEIC photo, as iPhones take them. Export it as JPEG, or install the package 'pi-heif'."
    ),
    "kinds.raw": "'{path}' is a raw camera file. Export it as JPEG or TIFF with the camera's program.",
    "kinds.photoshop": "'{path}' is a Photoshop document. Export it as JPEG or PNG.",
    "kinds.exr": "'{path}' is a high dynamic range picture (OpenEXR or Radiance). Export it as TIFF or PNG.",
    "kinds.jxl": "'{path}' is a JPEG XL picture. Export it as JPEG or PNG.",
    "kinds.jxr": "'{path}' is a JPEG XR picture. Export it as JPEG or PNG.",
    "kinds.gimp": "'{path}' is a GIMP document. Export it as JPEG or PNG.",
    "kinds.fits": "'{path}' is a FITS file of astronomy. Export it as TIFF or PNG.",
    "kinds.hdf": "'{path}' is an HDF data file. Export its pictures as TIFF or PNG.",
    "kinds.qoi": "'{path}' is a QOI picture. Export it as PNG.",
    "kinds.bpg": "'{path}' is a BPG picture. Export it as JPEG or PNG.",
    "kinds.vector": "'{path}' is a drawing made of lines (SVG or PostScript). Export it as PNG.",
    "kinds.dicom": "'{path}' is a DICOM picture of medicine. Export it as PNG or TIFF.",
    "kinds.lfs": "'{path}' is only a pointer of Git LFS. Run 'git lfs pull' in its folder.",
    "kinds.web_page": "'{path}' is a web page, not a picture: its download went wrong.",
    "kinds.unfinished": "'{path}' is a download that did not finish. Download it again.",
    "kinds.zeros": "'{path}' holds nothing but zeros: it was not copied or downloaded whole.",
    "kinds.cloud": "'{path}' is only in the cloud ({service}), not on this computer. Download it there first.",
}
