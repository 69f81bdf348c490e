"""Sentences about model files for other programs."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

EXPORT: dict[str, Template] = {
    "export.bare_weights_instead": "Export its weights instead: the program that uses them prepares the pictures.",
    "export.cannot_be_exported": "The model could not be exported as {format}: {reason}",
    "export.choose_another_format": "Nothing was written. Choose another format, and report this as a fault of tlgui.",
    "export.choose_a_new_folder": "Choose a new or an empty folder.",
    "export.drawn_pictures_agree": Plural(
        "The exported file gives the same answer to the 1 picture it was tried on, drawn by tlgui because none of "
        "yours was found; the largest difference of a probability is {difference} percent points.",
        "The exported file gives the same answer to {same} of {n} pictures, drawn by tlgui because none of yours "
        "was found; the largest difference of a probability is {difference} percent points.",
    ),
    "export.example_reads_differently": Plural(
        "The model file is right, but the example program opens 1 picture in another way than tlgui, so that its "
        "answer may differ: {names}",
        "The model file is right, but the example program opens {n} pictures in another way than tlgui, so that its "
        "answers may differ: {names}",
    ),
    "export.folder_cannot_be_written": "The folder '{path}' cannot be written: {reason}.",
    "export.folder_is_a_file": "'{path}' is a file; an export is a folder.",
    "export.folder_is_not_empty": "The folder '{path}' is not empty; nothing was written there.",
    "export.install_packages": "Install it with: python -m pip install {packages}",
    "export.install_packages_not_here": (
        "This program cannot load them. Export as PyTorch program or as weights, or run tlgui from Python."
    ),
    "export.networks_of_torchvision_only": (
        "Bare weights can only be exported for networks of torchvision, and '{backbone}' is not one."
    ),
    "export.onnx_or_pt2": "Export it as ONNX or as a PyTorch program (.pt2): these hold the network too.",
    "export.packages_missing": "Exporting as {format} needs the package {packages}, which is not installed here.",
    "export.pictures_agree": Plural(
        "The exported file gives the same answer to the 1 picture it was tried on; the largest difference of a "
        "probability is {difference} percent points.",
        "The exported file gives the same answer to {same} of {n} pictures; the largest difference of a probability "
        "is {difference} percent points.",
    ),
    "export.pictures_differ": Plural(
        "The exported file does not give the answer of tlgui to the 1 picture it was tried on; a probability differs "
        "by {difference} percent points. Do not pass it on.",
        "The exported file gives the answer of tlgui to only {same} of {n} pictures; probabilities differ by up to "
        "{difference} percent points. Do not pass it on.",
    ),
    "export.pictures_fail": Plural(
        "The exported file gives no answer to the 1 picture it was tried on: {error}. Do not pass it on.",
        "The exported file gives the answer of tlgui to only {same} of {n} pictures, and none to others: {error}. "
        "Do not pass it on.",
    ),
    "export.page_not_tried": (
        "The model of the page was tried as an ONNX file, in Python. Drop a picture on the page to see that your "
        "browser runs it too; browsers open some files a little differently."
    ),
    "export.preprocessing_not_in_graph": (
        "The way this model's pictures are prepared ({interpolation}, {resize} to {crop} pixels) cannot be put into "
        "the file."
    ),
    "export.runtime_file_differs": "'{name}' in '{path}' is not that of onnxruntime-web {version}.",
    "export.runtime_file_missing": "'{name}' of onnxruntime-web {version} is not in '{path}'.",
    "export.runtime_missing": "A web page needs onnxruntime-web {version}, which is not on this computer.",
    "export.runtime_remedies": "Export it as a web page again and let it download them (14 MB).",
    "export.too_large_for_a_page": "The model is too large for a web page; export it as ONNX.",
    "export.process_ended": "The process that did the work ended by itself with exit code {code}",
}
