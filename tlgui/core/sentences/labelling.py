"""Sentences about pictures that are worth a label."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

LABELLING: dict[str, Template] = {
    "labelling.chosen": Plural(
        "The 1 most useful picture to label, of {n_looked_at} that were looked at:",
        "The {n} most useful pictures to label, of {n_looked_at} that were looked at:",
    ),
    "labelling.known": Plural(
        "1 picture was not considered: the model or the folder has it already, or it is there twice.",
        "{n} pictures were not considered: the model or the folder has them already, or they are there twice.",
    ),
    "labelling.no_pictures": "There is no picture in '{path}' that could be labelled.",
    "labelling.no_pictures_hint": "Choose a folder with pictures that are not yet among those of the project.",
    "labelling.passed_over": Plural(
        "1 picture was passed over, because there are so many.",
        "{n} pictures were passed over, evenly spread, because there are so many.",
    ),
    "labelling.unreadable": Plural("1 file cannot be read as a picture.", "{n} files cannot be read as pictures."),
}
